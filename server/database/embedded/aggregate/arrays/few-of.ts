import { location } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { type ExpressionOperator, isNullish, named, requireSpecification } from '../operator.js'
import { countOf } from './count-of.js'

const NAMES = { required: ['n', 'input'], codes: { unknown: 5787901, missing: 5787906 } }

/** The code with which `$minN` and its like refuse an operand that is no document. */
export const specificationCode = (name: string) => (name === '$minN' || name === '$maxN' ? 5787900 : 5787801)

/** Builds an operator that picks `n` elements of an array. */
export function fewOf(
  name: string,
  pick: (array: unknown[], count: number, collation: Collation | undefined) => unknown[],
): ExpressionOperator {
  const compile = named(name, NAMES, ({ n, input }, { collation }) => {
    if (isNullish(input)) return null
    if (!Array.isArray(input)) throw location(5788200, 'Input must be an array')
    return pick(input, countOf(n), collation)
  })
  return (operand, scope) => {
    requireSpecification(name, operand, specificationCode(name))
    return compile(operand, scope)
  }
}
