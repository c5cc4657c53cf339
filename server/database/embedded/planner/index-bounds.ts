import type { Index } from '../storage/index.js'
import { fitBound, fitKeyString, KEPT_PREFIX, prefixOf } from '../storage/keys.js'
import { type ByteRange, successor } from '../storage/scan.js'
import { type Interval, intersect, isPoint, toByteRange } from './interval.js'
import { type Bounds, boundsOf, type Condition, everything } from './predicate-bounds.js'

const MAX_POINTS = 2000

export interface IndexBounds {
  ranges: ByteRange[]
  /** How many fields in front are held to points. */
  points: number
  /** How many of those are held to one single point. */
  singlePoints: number
  /** Whether the field after them is held to a range, and whether that range says little. */
  ranged: boolean
  weak: boolean
  /** The conditions that the bounds settle wholly. */
  settled: Set<Condition>
  /** The intervals of each field. */
  intervals: Map<string, Interval[]>
}

/** The ranges of an index in which everything lies that the conditions let through. */
export function indexBounds(index: Index, conditions: Condition[], collated: boolean): IndexBounds {
  const bounds: IndexBounds = {
    ranges: [],
    points: 0,
    singlePoints: 0,
    ranged: false,
    weak: false,
    settled: new Set(),
    intervals: new Map(),
  }
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let pieces: ByteRange[] | undefined
  const boundRoots = new Set<string>()
  let open = true
  for (const [i, field] of index.fields.entries()) {
    const root = field.segments[0] as string
    const multikey = index.multikey[i] === true
    const blocked = multikey && boundRoots.has(root)
    const found =
      open && !blocked ? fieldBounds(field.path, conditions, index, multikey, collated) : undefined
    bounds.intervals.set(field.path, found?.intervals ?? [everything()])
    if (!found) {
      open = false
      continue
    }
    if (multikey) boundRoots.add(root)
    const points = found.intervals.every(isPoint)
    if (points && prefixes.length * found.intervals.length <= MAX_POINTS) {
      prefixes = prefixes.flatMap((prefix) => appended(prefix, found.intervals, field.descending))
      bounds.points++
      if (found.intervals.length === 1 && bounds.singlePoints === i) bounds.singlePoints++
    } else {
      pieces = found.intervals.map((interval) => toByteRange(interval, field.descending))
      if (field.descending) pieces.reverse()
      bounds.ranged = true
      bounds.weak = found.weak === true
      open = false
    }
    for (const condition of found.settled) bounds.settled.add(condition)
  }
  const whole = bounds.points === index.fields.length
  bounds.ranges = ranges(index, prefixes, pieces, whole)
  const longest = Math.max(0, ...(pieces ?? []).map(({ start, end }) => Math.max(start.length, end.length)))
  if (!whole && prefixes.some((prefix) => prefix.length + longest > KEPT_PREFIX)) bounds.settled.clear()
  return bounds
}

function appended(prefix: Buffer, points: Interval[], descending: boolean): Buffer[] {
  const ends = points.map((interval) => toByteRange(interval, descending).start)
  if (descending) ends.reverse()
  return ends.map((bytes) => Buffer.concat([prefix, bytes]))
}

function ranges(
  index: Index,
  prefixes: Buffer[],
  pieces: ByteRange[] | undefined,
  whole: boolean,
): ByteRange[] {
  const id = prefixOf(index.id)
  return prefixes.flatMap((prefix) => {
    if (pieces) return pieces.map((piece) => between(id, prefix, piece))
    if (prefix.length === 0) return [{ start: id, end: successor(id) }]
    const start = Buffer.concat([id, whole ? fitKeyString(prefix) : fitBound(prefix)])
    return [{ start, end: successor(start) }]
  })
}

/** A piece of an index behind a prefix, cut where the keys themselves are cut. */
export function between(id: Buffer, prefix: Buffer, piece: ByteRange): ByteRange {
  const start = Buffer.concat([prefix, piece.start])
  const end = Buffer.concat([prefix, piece.end])
  const fittedEnd = fitBound(end)
  return {
    start: Buffer.concat([id, fitBound(start)]),
    end: Buffer.concat([id, fittedEnd.length < end.length ? successor(fittedEnd) : end]),
  }
}

interface FieldBounds extends Bounds {
  settled: Condition[]
}

function fieldBounds(
  path: string,
  conditions: Condition[],
  index: Index,
  multikey: boolean,
  collated: boolean,
): FieldBounds | undefined {
  const candidates = conditions
    .filter((condition) => condition.path === path)
    .filter((condition) => collated || !comparesText(condition))
    .map((condition) => ({ condition, bounds: boundsOf(condition, index.collation) }))
    .filter(
      (candidate): candidate is { condition: Condition; bounds: Bounds } => candidate.bounds !== undefined,
    )
    .sort((a, b) => rank(a.bounds) - rank(b.bounds))
  const [first, ...others] = candidates
  if (!first) return undefined
  const settled = settles(first) ? [first.condition] : []
  if (multikey || first.bounds.intervals.length !== 1) return { ...first.bounds, settled }
  let interval = first.bounds.intervals[0] as Interval
  for (const other of others) {
    const [only, ...more] = other.bounds.intervals
    if (!only || more.length > 0) continue
    const both = intersect(interval, only)
    if (!both) return { intervals: [], exact: true, settled: [] }
    interval = both
    if (settles(other)) settled.push(other.condition)
  }
  return { intervals: [interval], exact: first.bounds.exact, weak: first.bounds.weak, settled }
}

const settles = ({ condition, bounds }: { condition: Condition; bounds: Bounds }) =>
  bounds.exact && condition.settles && !/(^|\.)\d+(\.|$)/.test(condition.path)

function rank(bounds: Bounds): number {
  if (bounds.weak) return 1_000_000
  return bounds.intervals.every(isPoint) ? bounds.intervals.length : 100_000
}

/** Whether a collation could change what the condition matches. */
function comparesText({ op, value }: Condition): boolean {
  if (op === '$exists') return false
  if (op === '$regex') return true
  if (op === '$in') return (value as unknown[]).some(holdsText)
  return holdsText(value)
}

/** Whether a value holds a text, on which a collation has a say. */
export function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null || value instanceof Date) return false
  return (
    Array.isArray(value) ||
    !('_bsontype' in value) ||
    (value as { _bsontype: string })._bsontype === 'BSONSymbol'
  )
}
