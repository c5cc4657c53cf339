import { failedToParse, location } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { toNumber } from '../../values/number.js'
import { LENGTHS, type Unit, unitOf } from '../dates/unit.js'
import type { Expression, Scope } from '../environment.js'
import { namedOperands } from '../operator.js'

const FIXED: Partial<Record<Unit, number>> = { ...LENGTHS, day: 86_400_000, week: 604_800_000 }

/** What `$derivative` and `$integral` measure: an expression over the field sorted by, in a unit of time. */
export interface Measure {
  input: Expression
  /** A place on the horizontal axis. */
  position(key: unknown): number
}

export function measureOf(name: string, operand: unknown, scope: Scope, sortFields: number): Measure {
  if (sortFields !== 1) throw failedToParse(`${name} requires a sortBy with exactly one element`)
  const { input, unit } = namedOperands(name, { required: ['input'], optional: ['unit'] }, operand)
  const length = unit === undefined ? undefined : FIXED[unitOf(name, unit)]
  if (unit !== undefined && length === undefined)
    throw location(5490710, `unit must be 'week' or smaller for ${name}`)
  return {
    input: scope.compile(input, scope),
    position(key) {
      if (length !== undefined && key instanceof Date) return key.getTime() / length
      if (length === undefined && numberType(key)) return toNumber(key)
      throw location(5624900, `${name} needs a sortBy of dates with a 'unit', of numbers without one`)
    },
  }
}
