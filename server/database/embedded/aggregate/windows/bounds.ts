import { failedToParse, location } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { integerOf, isNumber, toNumber } from '../../values/number.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { LENGTHS, type Unit, unitOf } from '../dates/unit.js'
import { calendar, zoneOf } from '../dates/zone.js'

export type Bounds = (place: number, keys: unknown[][]) => [number, number]

type Edge = 'unbounded' | 'current' | number

/** Compiles the `window` of an output field. */
export function compileBounds(window: unknown, sortFields: number): Bounds {
  if (window === undefined) return (_place, keys) => [0, keys.length]
  if (!isPlainObject(window)) throw failedToParse("'window' field must be an object")
  const { documents, range, unit, ...others } = window
  for (const name of Object.keys(others))
    throw failedToParse(`'window' field that is not 'documents', 'range' or 'unit': ${name}`)
  if (documents !== undefined && range !== undefined)
    throw failedToParse("Window bounds can specify either 'documents' or 'unit', not both.")
  if (documents !== undefined) {
    const [lower, upper] = edges(documents, (value) => integerOf(value) !== undefined)
    checkOrder(lower, upper)
    return (place, keys) => byDocuments(place, keys.length, lower, upper)
  }
  if (range === undefined) return (_place, keys) => [0, keys.length]
  if (sortFields !== 1) throw location(5339902, 'Range-based bounds require sortBy a single field')
  const [lower, upper] = edges(range, isNumber)
  checkOrder(lower, upper)
  return (place, keys) =>
    byRange(place, keys, lower, upper, unit === undefined ? undefined : unitOf('$setWindowFields', unit))
}

function edges(spec: unknown, accepts: (value: unknown) => boolean): [Edge, Edge] {
  if (!Array.isArray(spec) || spec.length !== 2)
    throw failedToParse('Window bounds must be a 2-element array')
  return spec.map((edge): Edge => {
    if (edge === 'unbounded' || edge === 'current') return edge
    if (!accepts(edge)) throw failedToParse('Numeric document-based bounds must be an integer')
    return toNumber(edge)
  }) as [Edge, Edge]
}

function checkOrder(lower: Edge, upper: Edge): void {
  const [from, to] = [lower, upper].map((edge) => (edge === 'current' ? 0 : edge))
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    throw location(5339900, `Lower bound must not exceed upper bound: [${lower}, ${upper}]`)
}

function byDocuments(place: number, length: number, lower: Edge, upper: Edge): [number, number] {
  const from = lower === 'unbounded' ? 0 : place + (lower === 'current' ? 0 : lower)
  const to = upper === 'unbounded' ? length : place + (upper === 'current' ? 0 : upper) + 1
  return [Math.max(0, from), Math.min(length, to)]
}

function byRange(
  place: number,
  keys: unknown[][],
  lower: Edge,
  upper: Edge,
  unit: Unit | undefined,
): [number, number] {
  const own = keys[place]?.[0]
  const least = limit(own, lower, unit, Number.NEGATIVE_INFINITY)
  const most = limit(own, upper, unit, Number.POSITIVE_INFINITY)
  let from = 0
  while (from < keys.length && positionOf(keys[from]?.[0], unit) < least) from += 1
  let to = from
  while (to < keys.length && positionOf(keys[to]?.[0], unit) <= most) to += 1
  return [from, to]
}

function limit(own: unknown, edge: Edge, unit: Unit | undefined, unbounded: number): number {
  if (edge === 'unbounded') return unbounded
  const position = positionOf(own, unit)
  if (edge === 'current') return position
  if (unit === undefined) return position + edge
  const length = LENGTHS[unit]
  return length === undefined ? shifted(position, unit, edge) : position + edge * length
}

function shifted(instant: number, unit: Unit, amount: number): number {
  const date = calendar(instant, zoneOf(undefined))
  return (unit === 'quarter' ? date.plus({ months: amount * 3 }) : date.plus({ [unit]: amount })).toMillis()
}

function positionOf(value: unknown, unit: Unit | undefined): number {
  if (unit !== undefined && value instanceof Date) return value.getTime()
  if (unit === undefined && numberType(value)) return toNumber(value)
  throw unit === undefined
    ? location(
        5429414,
        `Invalid range: Expected the sortBy field to be a number, but it was ${bsonType(value)}`,
      )
    : location(
        5429513,
        `Invalid range: Expected the sortBy field to be a Date, but it was ${bsonType(value)}`,
      )
}
