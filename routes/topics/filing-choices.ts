import { type Challenge, challenges } from '../../models/challenge.js'
import { type Territory, territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'

/** What the fields of a filing offer; the themes in `also` are ticked. */
export async function filingChoices(also: string[]) {
  const [allThemes, allTerritories, allChallenges] = await Promise.all([
    themes(),
    territories(),
    challenges(),
  ])
  return {
    themes: allThemes.map((theme) => ({ ...theme, ticked: also.includes(theme._id) })),
    alsoOpen: also.length > 0,
    territories: allTerritories,
    challengeGroups: challengeGroups(allTerritories, allChallenges),
  }
}

/** The challenges below their territories, for a field that offers them; a territory without any is left out. */
export function challengeGroups(territories: Territory[], challenges: Challenge[]) {
  return territories
    .map((territory) => ({
      territory,
      challenges: challenges.filter((challenge) => challenge.territory === territory._id),
    }))
    .filter((group) => group.challenges.length > 0)
}

/** The boxes ticked in a form that comes back, whatever else is wrong with it. */
export function tickedIn(body: unknown): string[] {
  const { also } = (body ?? {}) as { also?: unknown }
  return [also].flat().filter((key): key is string => typeof key === 'string')
}
