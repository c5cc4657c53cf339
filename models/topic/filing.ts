import { type Challenge, challengeById } from '../challenge.js'
import { InvalidInput } from '../failure.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type Theme, themeByKey, themeBySlug } from '../theme.js'
import type { Topic } from '../topic.js'

/** Where a topic is filed; each part as people or addresses name it. */
export interface Filed {
  theme?: string
  territory?: string
  challenge?: string
}

/** The same, found. */
export interface Filing {
  theme?: Theme
  territory?: Territory
  challenge?: Challenge
}

/** The theme with this key or slug. */
export async function themeNamed(name: string): Promise<Theme | undefined> {
  return (await themeByKey(name)) ?? themeBySlug(name)
}

/**
 * Finds what is named. A challenge brings its territory.
 * @throws InvalidInput for what does not exist, and for a challenge of another territory.
 */
export async function findFiling(given: Filed): Promise<Filing> {
  const theme = given.theme ? await themeNamed(given.theme) : undefined
  const challenge = given.challenge ? await challengeById(given.challenge) : undefined
  const territory = await territoryBySlug(given.territory || challenge?.territory || '')
  const errors: Record<string, string> = {}
  if (given.theme && !theme) errors.theme = 'topics.errors.themeUnknown'
  if (given.territory && !territory) errors.territory = 'topics.errors.territoryUnknown'
  if (given.challenge && !challenge) errors.challenge = 'topics.errors.challengeUnknown'
  else if (challenge && territory && challenge.territory !== territory._id) {
    errors.challenge = 'topics.errors.challengeElsewhere'
  }
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return { theme, territory, challenge }
}

export async function filingOf(topic: Pick<Topic, 'theme' | 'territory' | 'challenge'>): Promise<Filing> {
  return {
    theme: await themeByKey(topic.theme),
    territory: topic.territory ? await territoryBySlug(topic.territory) : undefined,
    challenge: topic.challenge ? await challengeById(topic.challenge) : undefined,
  }
}
