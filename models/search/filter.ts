import type { SearchKind } from './kinds.js'

/** Events that have not ended, or those that have. */
export const whens = ['coming', 'past'] as const
export type When = (typeof whens)[number]

/** Where to look; what is left out does not matter. Ids as the index holds them. */
export interface SearchFilter {
  kinds?: SearchKind[]
  theme?: string
  territory?: string
  challenge?: string
  author?: string
  answered?: boolean
  when?: When
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
  when,
}: SearchFilter): Record<string, unknown> {
  return {
    ...(theme && { themes: theme }),
    ...(territory && { territories: territory }),
    ...(challenge && { challenge }),
    ...(author && { author }),
    ...(answered !== undefined && { answered }),
    ...(when && { endsAt: { [when === 'coming' ? '$gt' : '$lte']: new Date() } }),
  }
}
