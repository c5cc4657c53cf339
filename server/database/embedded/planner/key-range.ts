import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Index } from '../storage/index.js'
import { encodeEntry } from '../storage/index-keys.js'
import { prefixOf } from '../storage/keys.js'
import { successor } from '../storage/scan.js'
import { type Collation, sameCollation } from '../values/collation.js'
import { fieldNames } from '../values/field-order.js'
import { between, holdsText, type IndexBounds } from './index-bounds.js'
import { everything } from './predicate-bounds.js'
import { wordFor } from './words.js'

/** The keys of an index that a query is held to: from `min`, included, to `max`, excluded. */
export interface KeyRange {
  min?: Document
  max?: Document
}

/** The bounds of an index that a key range gives, or the refusal of a range that is none of it. */
export function keyRangeBounds(
  index: Index,
  { min, max }: KeyRange,
  collation: Collation | undefined,
): IndexBounds {
  if (min && max && fieldNames(min).join() !== fieldNames(max).join()) {
    throw refused(51176, 'min and max must have the same field names')
  }
  for (const side of [min, max]) if (side) checkFields(index, side, collation)
  const [from, to] = [keyOf(index, min), keyOf(index, max)]
  if (from && to && Buffer.compare(from, to) >= 0) {
    throw refused(
      51175,
      'The value provided for min() does not come before the value provided for max() in the hinted index',
    )
  }
  const id = prefixOf(index.id)
  const whole = successor(id).subarray(id.length)
  const range = between(id, Buffer.alloc(0), { start: from ?? Buffer.alloc(0), end: to ?? whole })
  return {
    ranges: [to ? range : { start: range.start, end: successor(id) }],
    points: 0,
    singlePoints: 0,
    ranged: true,
    weak: false,
    settled: new Set(),
    intervals: new Map(index.fields.map(({ path }) => [path, [shown(path, min, max)]])),
  }
}

/** Both sides name the fields of the index, all of them and in their order. */
function checkFields(index: Index, side: Document, collation: Collation | undefined): void {
  const named = fieldNames(side).join() === index.fields.map(({ path }) => path).join()
  const comparable = sameCollation(index.collation, collation) || !Object.values(side).some(holdsText)
  if (!named || !comparable) throw refused(51174, 'The index chosen is not compatible with min/max')
}

const keyOf = (index: Index, side: Document | undefined) =>
  side &&
  encodeEntry(
    index.fields.map(({ path }) => side[path]),
    index.fields,
    index.collation,
  )

function shown(path: string, min: Document | undefined, max: Document | undefined) {
  const words = (): [string, string] => [
    min ? `[${wordFor(min[path])}` : '[MinKey',
    max ? `${wordFor(max[path])})` : 'MaxKey]',
  ]
  return { ...everything(), words }
}

export const withoutHint = () =>
  refused(51173, 'When using min()/max() a hint of which index to use must be provided')

const refused = (code: number, message: string) =>
  new CommandError(
    code,
    `Location${code}`,
    `error processing query: planner returned error :: caused by :: ${message}`,
  )
