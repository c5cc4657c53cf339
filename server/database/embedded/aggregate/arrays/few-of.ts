import { location } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { type ExpressionOperator, isNullish, named } from '../operator.js'
import { countOf } from './count-of.js'

const NAMES = { required: ['n', 'input'], codes: { object: 5787801, unknown: 5787901, missing: 5787906 } }

/** Builds an operator that picks `n` elements of an array. */
export function fewOf(
  name: string,
  pick: (array: unknown[], count: number, collation: Collation | undefined) => unknown[],
): ExpressionOperator {
  return named(name, NAMES, ({ n, input }, { collation }) => {
    if (isNullish(input)) return null
    if (!Array.isArray(input)) throw location(5788200, 'Input must be an array')
    return pick(input, countOf(n), collation)
  })
}
