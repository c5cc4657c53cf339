import { type ThemeKey, territories } from '../reference/index.js'
import type { Opening } from './content/opening.js'
import { awakeSecondWave } from './people.js'
import type { Random } from './random.js'

export interface Filed {
  territory?: string
  challenge?: string
  /** The challenge's other themes, now and then. */
  also?: ThemeKey[]
}

const secondWave = territories.filter(({ wave }) => wave === 2).map(({ slug }) => slug)
/** Nobody has come from there yet, so that their pages show how they invite. */
const asleep = secondWave.filter((slug) => !awakeSecondWave.includes(slug))

const challenges = territories.flatMap((territory) =>
  territory.challenges.map((challenge) => ({
    territory: territory.slug,
    id: `${territory.slug}/${challenge.slug}`,
    themes: challenge.themes,
    words: wordsOf(`${challenge.title.fr} ${challenge.summary.fr}`),
  })),
)

interface Subject {
  theme: ThemeKey
  opening: Pick<Opening, 'title' | 'body' | 'places'>
}

/** Where a topic is filed: under a challenge that speaks of the same things, a territory alone, or neither. */
export function fileTopic(random: Random, { theme, opening }: Subject): Filed {
  const draw = random.next()
  const { places } = opening
  const fitting = challengesFor({ theme, opening })
  if (draw < 0.74 && fitting.length > 0) {
    const { territory, id, themes } = random.pickWeighted(fitting, ({ weight }) => weight)
    const also = themes.filter((other) => other !== theme)
    return { territory, challenge: id, ...(also.length > 0 && random.chance(0.3) && { also }) }
  }
  if (places || draw < 0.88) return { territory: random.pick(eligible(places)) }
  return {}
}

type Weighted = (typeof challenges)[number] & { weight: number }
const found = new Map<string, Weighted[]>()

/** The more words a challenge shares with the topic, the better; with none it hardly comes up. */
function challengesFor({ theme, opening }: Subject): Weighted[] {
  const kept = found.get(opening.body)
  if (kept) return kept
  const words = wordsOf(`${opening.title} ${opening.body}`)
  const fitting = challenges
    .filter(({ themes }) => themes.includes(theme))
    .filter(({ territory }) => !opening.places || opening.places.includes(territory))
    .map((challenge) => {
      const shared = [...challenge.words].filter((word) => words.has(word)).length
      return { ...challenge, weight: (challenge.themes[0] === theme ? 2 : 1) * (0.4 + shared) }
    })
  found.set(opening.body, fitting)
  return fitting
}

/** Beginnings of the longer words, so that "mobilité" meets "mobilités". */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{6,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 7)))
}

export function fileInSecondWave(random: Random): Filed {
  return { territory: random.pick(awakeSecondWave) }
}

function eligible(places: readonly string[] | undefined): string[] {
  return territories
    .filter(({ slug, wave }) => (places ? places.includes(slug) : wave === 1) && !asleep.includes(slug))
    .map(({ slug }) => slug)
}
