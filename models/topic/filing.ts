import { type Challenge, challengeById } from '../challenge.js'
import { InvalidInput } from '../failure.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type Theme, themeByKey, themeBySlug } from '../theme.js'
import type { Topic } from '../topic.js'

/** How many themes a topic may stand under beside its own forum. */
export const mostOtherThemes = 3

/** Where a topic is filed; each part as people or addresses name it. */
export interface Filed {
  theme?: string
  /** Other themes that it shows under. */
  also?: string[]
  territory?: string
  challenge?: string
}

/** The same, found. */
export interface Filing {
  theme?: Theme
  also: Theme[]
  territory?: Territory
  challenge?: Challenge
}

/** The theme with this key or slug. */
export async function themeNamed(name: string): Promise<Theme | undefined> {
  return (await themeByKey(name)) ?? themeBySlug(name)
}

/**
 * Finds what is named. A challenge brings its territory; a theme named twice counts once.
 * @throws InvalidInput for what does not exist, for too many themes, and for a challenge of another territory.
 */
export async function findFiling(given: Filed): Promise<Filing> {
  const theme = given.theme ? await themeNamed(given.theme) : undefined
  const named = await Promise.all([...new Set(given.also)].map(themeNamed))
  const also = named.filter((other) => other !== undefined && other._id !== theme?._id) as Theme[]
  const challenge = given.challenge ? await challengeById(given.challenge) : undefined
  const territory = await territoryBySlug(given.territory || challenge?.territory || '')
  const errors: Record<string, string> = {}
  if (given.theme && !theme) errors.theme = 'topics.errors.themeUnknown'
  if (named.includes(undefined)) errors.also = 'topics.errors.themeUnknown'
  else if (also.length > mostOtherThemes) errors.also = 'topics.errors.tooManyThemes'
  if (given.territory && !territory) errors.territory = 'topics.errors.territoryUnknown'
  if (given.challenge && !challenge) errors.challenge = 'topics.errors.challengeUnknown'
  else if (challenge && territory && challenge.territory !== territory._id) {
    errors.challenge = 'topics.errors.challengeElsewhere'
  }
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return { theme, also, territory, challenge }
}

/** The same as a topic holds it. */
export function filedUnder(filing: Filing & { theme: Theme }) {
  return {
    theme: filing.theme._id,
    themes: [filing.theme, ...filing.also].map(({ _id }) => _id),
    ...(filing.territory && { territory: filing.territory._id }),
    ...(filing.challenge && { challenge: filing.challenge._id }),
  }
}

/** @throws InvalidInput when a topic cannot be filed so. */
export async function checkFiling(given: Filed): Promise<void> {
  const { theme } = await findFiling(given)
  if (!theme) throw new InvalidInput({ theme: 'topics.errors.themeMissing' })
}

export async function filingOf(
  topic: Pick<Topic, 'theme' | 'themes' | 'territory' | 'challenge'>,
): Promise<Filing> {
  const others = (topic.themes ?? []).filter((key) => key !== topic.theme)
  const also = await Promise.all(others.map(themeByKey))
  return {
    theme: await themeByKey(topic.theme),
    also: also.filter((theme) => theme !== undefined),
    territory: topic.territory ? await territoryBySlug(topic.territory) : undefined,
    challenge: topic.challenge ? await challengeById(topic.challenge) : undefined,
  }
}
