import type { SearchKind } from './kinds.js'

/** Where to look; what is left out does not matter. Ids as the index holds them. */
export interface SearchFilter {
  kinds?: SearchKind[]
  theme?: string
  territory?: string
  challenge?: string
  author?: string
  answered?: boolean
  since?: Date
  /** The last moment. */
  until?: Date
}

/** The same as a query of the index. */
export function conditionsOf({
  theme,
  territory,
  challenge,
  author,
  answered,
}: SearchFilter): Record<string, unknown> {
  return {
    ...(theme && { themes: theme }),
    ...(territory && { territories: territory }),
    ...(challenge && { challenge }),
    ...(author && { author }),
    ...(answered !== undefined && { answered }),
  }
}
