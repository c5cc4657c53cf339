/**
 * Everything that can be found, the places first: how much it counts for being what it is, which lane of the index it is
 * read in, and whether its date says how fresh it is.
 */
export const searchKinds = {
  territory: { weight: 5, lane: 'places', dated: false },
  challenge: { weight: 4, lane: 'places', dated: false },
  theme: { weight: 4, lane: 'places', dated: false },
  organisation: { weight: 3, lane: 'people', dated: false },
  member: { weight: 2, lane: 'people', dated: false },
  event: { weight: 2.5, lane: 'work', dated: true },
  series: { weight: 2.5, lane: 'work', dated: false },
  resource: { weight: 2.5, lane: 'work', dated: true },
  request: { weight: 2, lane: 'work', dated: true },
  topic: { weight: 2, lane: 'topics', dated: true },
  post: { weight: 0, lane: 'posts', dated: true },
} as const satisfies Record<string, { weight: number; lane: Lane; dated: boolean }>

export type SearchKind = keyof typeof searchKinds

export const searchKindNames = Object.keys(searchKinds) as SearchKind[]

/** Kinds that are read together; the numerous ones must not crowd out the few. */
export type Lane = 'places' | 'people' | 'work' | 'topics' | 'posts'

/** What part of the entries that a search may examine goes to each lane when it looks everywhere. */
export const laneShares: Record<Lane, number> = {
  places: 0.1,
  people: 0.15,
  work: 0.15,
  topics: 0.3,
  posts: 0.3,
}
