import { type ThemeKey, territories } from '../reference/index.js'
import { awakeSecondWave } from './people.js'
import type { Random } from './random.js'

export interface Filed {
  territory?: string
  challenge?: string
}

const secondWave = territories.filter(({ wave }) => wave === 2).map(({ slug }) => slug)
/** Nobody has come from there yet, so that their pages show how they invite. */
const asleep = secondWave.filter((slug) => !awakeSecondWave.includes(slug))

const challenges = territories.flatMap((territory) =>
  territory.challenges.map((challenge) => ({
    territory: territory.slug,
    id: `${territory.slug}/${challenge.slug}`,
    themes: challenge.themes,
  })),
)

/** Where a topic on this theme is filed: under a challenge that takes it up, a territory alone, or neither. */
export function fileTopic(random: Random, theme: ThemeKey, places?: readonly string[]): Filed {
  const draw = random.next()
  const fitting = challenges.filter(
    (challenge) => challenge.themes.includes(theme) && (!places || places.includes(challenge.territory)),
  )
  if (draw < 0.66 && fitting.length > 0) {
    const challenge = random.pickWeighted(fitting, ({ themes }) => (themes[0] === theme ? 2 : 1))
    return { territory: challenge.territory, challenge: challenge.id }
  }
  if (places || draw < 0.82) return { territory: random.pick(eligible(places)) }
  return {}
}

export function fileInSecondWave(random: Random): Filed {
  return {
    territory: random.pickWeighted(
      awakeSecondWave,
      (slug) => awakeSecondWave.length - awakeSecondWave.indexOf(slug),
    ),
  }
}

function eligible(places: readonly string[] | undefined): string[] {
  return territories
    .filter(({ slug, wave }) => (places ? places.includes(slug) : wave === 1) && !asleep.includes(slug))
    .map(({ slug }) => slug)
}
