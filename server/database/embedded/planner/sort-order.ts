import type { Index } from '../storage/index.js'
import type { KeyField } from '../storage/index-keys.js'
import type { IndexBounds } from './index-bounds.js'

const MAX_MERGED = 200

/**
 * Whether an index gives a sort as it is walked: the fields held to points are passed over, those after them
 * follow the sort, all forwards or all backwards. Several points are merged.
 */
export function sortOrder(
  index: Index,
  bounds: IndexBounds,
  sort: KeyField[],
): { reverse: boolean; merge: boolean } | undefined {
  if (index.cut || bounds.ranges.length === 0) return undefined
  const direct = follow(index, bounds.singlePoints, bounds, sort)
  if (direct !== undefined) return { reverse: direct, merge: false }
  if (bounds.ranges.length > MAX_MERGED || bounds.ranged) return undefined
  const merged = follow(index, bounds.points, bounds, sort)
  return merged === undefined ? undefined : { reverse: merged, merge: true }
}

function follow(index: Index, from: number, bounds: IndexBounds, sort: KeyField[]): boolean | undefined {
  const single = index.fields.slice(0, bounds.singlePoints).filter((_, i) => !index.multikey[i])
  const held = new Set(single.map(({ path }) => path))
  let reverse: boolean | undefined
  let position = from
  for (const { path, descending } of sort) {
    if (held.has(path)) continue
    const field = index.fields[position]
    if (!field || field.path !== path) return undefined
    if (index.multikey[position]) return undefined
    const opposite = field.descending !== descending
    if (reverse !== undefined && reverse !== opposite) return undefined
    reverse = opposite
    position++
  }
  return reverse ?? false
}
