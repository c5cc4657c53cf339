import { challengeById } from '../../../models/challenge.js'
import { InvalidInput } from '../../../models/failure.js'
import { territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'

/**
 * What a question to the API names, found.
 * @throws InvalidInput for a theme, territory or challenge that does not exist.
 */
export async function knownFiling(named: { theme?: string; territory?: string; challenge?: string }) {
  const [theme, territory, challenge] = await Promise.all([
    named.theme === undefined ? undefined : themeNamed(named.theme),
    named.territory === undefined ? undefined : territoryBySlug(named.territory),
    named.challenge === undefined ? undefined : challengeById(named.challenge),
  ])
  const errors: Record<string, string> = {}
  if (named.theme !== undefined && !theme) errors.theme = 'topics.errors.themeUnknown'
  if (named.territory !== undefined && !territory) errors.territory = 'topics.errors.territoryUnknown'
  if (named.challenge !== undefined && !challenge) errors.challenge = 'topics.errors.challengeUnknown'
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return { theme: theme?._id, territory: territory?._id, challenge: challenge?._id }
}
