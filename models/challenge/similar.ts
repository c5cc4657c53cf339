import { type Challenge, challenges } from '../challenge.js'
import { territories } from '../territory.js'

const [sharedMainTheme, sharedTheme, sameKind] = [4, 2, 1]

function likeness(one: Challenge, other: Challenge): number {
  const shared = one.themes.filter((theme) => other.themes.includes(theme)).length
  return shared * sharedTheme + (one.themes[0] === other.themes[0] ? sharedMainTheme : 0)
}

/**
 * Challenges of other territories that share a theme, the likest first; between equals, those of a territory of the
 * same kind come first.
 */
export async function similarChallenges(challenge: Challenge, limit = 6): Promise<Challenge[]> {
  const kinds = new Map((await territories()).map(({ _id, kind }) => [_id, kind]))
  const kind = kinds.get(challenge.territory)
  return (await challenges())
    .filter(({ territory }) => territory !== challenge.territory)
    .map((other) => ({ other, score: likeness(challenge, other) }))
    .filter(({ score }) => score > 0)
    .map(({ other, score }) => ({
      other,
      score: score + (kinds.get(other.territory) === kind ? sameKind : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ other }) => other)
}
