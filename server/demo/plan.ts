import { THEME_KEYS, type ThemeKey, themes } from '../reference/index.js'
import { day, oldest } from './calendar.js'
import { english } from './content/english.js'
import { content } from './content/index.js'
import type { Opening } from './content/opening.js'
import type { Scene } from './content/scene.js'
import { scenes } from './content/scenes.js'
import { awkwardTitles, goodNews, logbook } from './content/special.js'
import { type Filed, fileInSecondWave, fileTopic } from './filing.js'
import { Random } from './random.js'

/** What a topic will be, before anybody has written in it. */
export interface TopicPlan extends Filed {
  index: number
  theme: ThemeKey
  opening: Opening
  /** Which of the titles, when it is not drawn. */
  title?: number
  /** Hours before now, see `calendarUntil`. */
  age: number
  replies: number
  /** The age of its last post, when somebody has just written. */
  latest?: number
  /** Only the opening's own replies are given, in their order. */
  scripted?: boolean
  /** Some of its posts are deleted, its first one even. */
  deleted?: 'some' | 'first'
  /** Its lines are written by hand. */
  scene?: Scene
  pinned?: boolean
}

export const curatedTopics = 300

/** The themes' shares of the first call, evened out a little so that every forum has something to read. */
const weight = new Map(themes.map(({ key, share }) => [key as ThemeKey, share + 8]))
/** They have only just begun. */
const fromSecondWave = [
  ...['grenoble-alpes-metropole', 'toulouse-metropole', 'grand-chambery', 'grenoble-alpes-metropole'],
  ...[
    'toulouse-metropole',
    'grand-poitiers',
    'grenoble-alpes-metropole',
    'grand-chambery',
    'toulouse-metropole',
  ],
]
/** In hours: somebody is always awake. */
const justNow = [0.2, 0.9, 2, 3.5, 5, 8, 12, 20]

/** The topics of the small demo, the oldest first; the large one has them too. */
export function curatedPlans(seed: number): TopicPlan[] {
  const random = new Random(seed, 'plan')
  const chosen = [...specials(random), ...english.map((opening) => englishPlan(random, opening))]
  const titles = new Map<Opening, number>()
  const newcomers = [...fromSecondWave]
  for (const theme of themeSequence(curatedTopics - chosen.length)) {
    const opening = nextOpening(random, theme, titles)
    const use = titles.get(opening) ?? 0
    titles.set(opening, use + 1)
    const turn = chosen.length % 20 > 17 && !opening.places
    const newcomer = turn ? newcomers.pop() : undefined
    chosen.push({
      theme,
      opening,
      title: use,
      replies: curatedReplies(random),
      ...(newcomer ? { territory: newcomer } : fileTopic(random, { theme, opening })),
    })
  }
  const dated = random
    .shuffled(chosen)
    .map((plan, index) => ({ age: ageAt((index + 0.5) / curatedTopics), ...plan }))
  return withStates(dated.sort((a, b) => b.age - a.age)).map((plan, index) => ({ ...plan, index }))
}

/** Any further topic; it depends on its own number alone. */
export function furtherPlan(seed: number, index: number): TopicPlan {
  const random = new Random(seed, 'plan', index)
  const theme = random.pickWeighted(THEME_KEYS, (key) => weight.get(key) ?? 1)
  const opening = random.pick(content[theme].openings)
  return {
    index,
    theme,
    opening,
    age: ageAt((index * 0.618_033_988_749_895) % 1) + random.next() * day,
    replies: furtherReplies(random),
    ...(random.chance(0.04) && !opening.places
      ? fileInSecondWave(random)
      : fileTopic(random, { theme, opening })),
  }
}

type Draft = Omit<TopicPlan, 'index' | 'age'> & { age?: number }

/** The more recent, the more often. */
function ageAt(quantile: number): number {
  return 5 + (oldest - 40 * day) * quantile ** 1.6
}

function specials(random: Random): Draft[] {
  const scripted = (special: typeof logbook, more: Partial<Draft>): Draft => ({
    theme: special.theme,
    opening: special,
    replies: special.replies.length,
    scripted: true,
    ...fileTopic(random, { theme: special.theme, opening: special }),
    ...more,
  })
  return [
    scripted(goodNews, {
      age: 300 * day,
      replies: 130,
      latest: 3,
      scripted: false,
      pinned: true,
      challenge: undefined,
      territory: undefined,
    }),
    scripted(logbook, { age: 41 * day }),
    ...awkwardTitles.map((special, index) => scripted(special, { age: (12 + 57 * index) * day })),
    ...scenes.map(scenePlan),
  ]
}

function scenePlan(scene: Scene): Draft {
  const { theme, also, territory, title, lines, opened, last } = scene
  return {
    theme,
    also,
    territory,
    opening: { title, body: '', replies: [] },
    age: opened * day,
    latest: last * day,
    replies: lines.length - 1,
    scripted: true,
    scene,
  }
}

function englishPlan(random: Random, opening: (typeof english)[number]): Draft {
  return {
    theme: opening.theme,
    opening,
    replies: opening.replies.length,
    scripted: true,
    ...fileTopic(random, { theme: opening.theme, opening }),
  }
}

/** So many of each theme as its weight says. */
function themeSequence(count: number): ThemeKey[] {
  const total = [...weight.values()].reduce((sum, one) => sum + one, 0)
  let due = 0
  const sequence: ThemeKey[] = []
  for (const key of THEME_KEYS) {
    due += ((weight.get(key) ?? 0) * count) / total
    while (sequence.length < Math.round(due)) sequence.push(key)
  }
  return sequence
}

/** Each opening of the theme is used before one is used again. */
function nextOpening(random: Random, theme: ThemeKey, used: Map<Opening, number>): Opening {
  const { openings } = content[theme]
  const fewest = Math.min(...openings.map((opening) => used.get(opening) ?? 0))
  return random.pick(openings.filter((opening) => (used.get(opening) ?? 0) === fewest))
}

/** Some find no answer, most a few, a few fill a second page. */
function curatedReplies(random: Random): number {
  const draw = random.next()
  if (draw < 0.08) return 0
  if (draw < 0.965) return 1 + Math.floor(8.5 * random.next() ** 1.5)
  return random.between(14, 26)
}

function furtherReplies(random: Random): number {
  if (random.chance(0.06)) return 0
  return Math.min(400, 1 + Math.floor(6.5 * random.spread(0.95)))
}

/** The last ones are going on right now, and a few show what is left of a deleted post. */
function withStates<T extends Draft>(plans: T[]): T[] {
  const answered = plans.filter(
    ({ replies, scripted, opening }) => replies >= 5 && !scripted && opening !== goodNews,
  )
  const alive = answered.slice(-2 * justNow.length).filter((_, index) => index % 2 === 0)
  for (const [index, plan] of alive.entries()) plan.latest = justNow[justNow.length - 1 - index]
  for (const plan of answered.slice(0, 12)) plan.deleted = 'some'
  const [first] = answered.slice(-30)
  if (first) first.deleted = 'first'
  return plans
}
