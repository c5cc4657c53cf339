import { failedToParse, location } from '../../errors.js'
import { add, multiply } from '../../values/arithmetic.js'
import { compareValues } from '../../values/compare.js'
import { integerOf, isNumber, toNumber } from '../../values/number.js'
import { unitOf } from '../dates/unit.js'
import { calendar, zoneOf } from '../dates/zone.js'

/** The scale along which documents are made. */
export interface Axis {
  bounds: 'full' | 'partition' | [unknown, unknown]
  /** The value so many steps from the first. */
  next(first: unknown, steps: number): unknown
  /** Whether a document is made at a value; the upper bound told is left out. */
  covers(value: unknown, last: unknown): boolean
  /** Refuses a value that is not on the scale. */
  check(value: unknown): void
}

export function axisOf(range: Record<string, unknown>): Axis {
  const { step, unit, bounds } = range
  if (!isNumber(step) || toNumber(step) <= 0)
    throw location(
      5733401,
      'the step parameter in a range statement must be a strictly positive numeric value',
    )
  const told = Array.isArray(bounds)
  if (!told && bounds !== 'full' && bounds !== 'partition') {
    throw failedToParse("Bounds string must either be 'full' or 'partition'")
  }
  if (told && bounds.length !== 2)
    throw location(5733403, 'a bounding array in a range statement must have exactly two elements')
  return {
    bounds: bounds as Axis['bounds'],
    next: unit === undefined ? (first, steps) => add(first, multiply(step, steps)) : dateStep(step, unit),
    covers: (value, last) => compareValues(value, last) < 0 || (!told && compareValues(value, last) === 0),
    check(value) {
      if (unit === undefined && !isNumber(value))
        throw location(5733201, 'Densify field type must be numeric with no unit')
      if (unit !== undefined && !(value instanceof Date))
        throw location(6053600, 'Densify field type must be a date with a unit')
    },
  }
}

function dateStep(step: unknown, spec: unknown): Axis['next'] {
  const unit = unitOf('$densify', spec)
  const amount = integerOf(step)
  if (amount === undefined)
    throw location(
      6586400,
      'The step parameter in a range statement must be a whole number when densifying a date range',
    )
  return (first, steps) => {
    const start = calendar((first as Date).getTime(), zoneOf(undefined))
    const moved = amount * steps
    return (unit === 'quarter' ? start.plus({ months: moved * 3 }) : start.plus({ [unit]: moved })).toJSDate()
  }
}
