import type { Store } from '../storage/store.js'
import type { IndexAccess } from './access.js'

/** As far as a look goes. */
export const PROBED = 101

/** How many keys an access leads to, counted no further than `PROBED`. */
export function probe(store: Store, { bounds }: IndexAccess): number {
  let left = PROBED
  for (const range of bounds.ranges) {
    left -= countUpTo(store, range, left)
    if (left <= 0) break
  }
  return PROBED - Math.max(left, 0)
}

/** LMDB counts a range to its end, whatever limit it is given. */
function countUpTo({ entries }: Store, range: IndexAccess['bounds']['ranges'][number], most: number): number {
  for (const _ of entries.getKeys({ ...range, offset: most - 1, limit: 1 })) return most
  return entries.getKeysCount({ ...range })
}
