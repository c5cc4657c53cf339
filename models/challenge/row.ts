import type { Challenge } from '../challenge.js'
import { lively } from '../lively.js'
import { challengePath, territoryPath } from '../paths.js'
import { type Territory, territories } from '../territory.js'
import { type Theme, themes } from '../theme.js'

/** What a list says of a challenge: whose it is, and its themes, the main one first. */
export interface ChallengeRow {
  challenge: Challenge
  path: string
  territory: Territory | undefined
  territoryPath: string
  themes: Theme[]
  lively: boolean
}

/** The rows of a list of challenges, in the order given. */
export async function challengeRows(challenges: Challenge[]): Promise<ChallengeRow[]> {
  const [places, allThemes] = await Promise.all([territories(), themes()])
  return challenges.map((challenge) => ({
    challenge,
    path: challengePath(challenge),
    territory: places.find(({ _id }) => _id === challenge.territory),
    territoryPath: territoryPath({ _id: challenge.territory }),
    themes: challenge.themes.flatMap((key) => allThemes.find(({ _id }) => _id === key) ?? []),
    lively: lively(challenge),
  }))
}

/** Rows gathered under their main theme, in the order of the themes; a theme without any is left out. */
export async function byMainTheme(rows: ChallengeRow[]): Promise<{ theme: Theme; rows: ChallengeRow[] }[]> {
  return (await themes())
    .map((theme) => ({ theme, rows: rows.filter(({ challenge }) => challenge.themes[0] === theme._id) }))
    .filter((group) => group.rows.length > 0)
}
