import type { Collation } from '../values/collation.js'
import type { AccumulatorOperator } from './accumulator.js'
import { countOf } from './arrays/count-of.js'
import { specificationCode } from './arrays/few-of.js'
import { namedOperands, requireSpecification } from './operator.js'

const CODES = { unknown: 5787901, missing: 5787906 }

/** Builds an accumulator that keeps `n` of the values; `keep` cuts the gathered ones down. */
export function accumulatingFew(
  name: string,
  keep: (values: unknown[], count: number, collation: Collation | undefined) => unknown[],
  accepts: (value: unknown) => boolean = () => true,
): AccumulatorOperator {
  return (operand, scope) => {
    requireSpecification(name, operand, specificationCode(name))
    const args = namedOperands(name, { required: ['n', 'input'], codes: CODES }, operand)
    const input = scope.compile(args.input, scope)
    const n = scope.compile(args.n, scope)
    return (first) => {
      const count = countOf(n(first))
      let values: unknown[] = []
      return {
        add(environment) {
          const value = input(environment)
          if (!accepts(value)) return
          values.push(value ?? null)
          if (values.length > count * 2 + 100) values = keep(values, count, scope.collation)
        },
        result: () => keep(values, count, scope.collation),
      }
    }
  }
}
