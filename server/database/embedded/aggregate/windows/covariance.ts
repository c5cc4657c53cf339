import { failedToParse } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { double, toNumber } from '../../values/number.js'
import type { WindowOperator } from './operator.js'

/** Builds the covariance of two expressions over each window, of a whole or of a sample. */
export function covariance(name: string, kind: 'population' | 'sample'): WindowOperator {
  return (operand, scope) => {
    if (!Array.isArray(operand) || operand.length !== 2)
      throw failedToParse(`${name} takes an array of exactly two expressions`)
    const [left, right] = operand.map((item) => scope.compile(item, scope))
    return ({ environments, bounds }) => {
      const pairs = environments.map((environment) => [left?.(environment), right?.(environment)] as const)
      return pairs.map((_, place) => {
        const [from, to] = bounds(place)
        const numbers = pairs
          .slice(from, to)
          .filter(([x, y]) => numberType(x) && numberType(y))
          .map(([x, y]) => [toNumber(x), toNumber(y)] as const)
        return covarianceOf(numbers, kind === 'population' ? numbers.length : numbers.length - 1)
      })
    }
  }
}

function covarianceOf(pairs: (readonly [number, number])[], divisor: number): unknown {
  if (divisor <= 0) return null
  const meanOf = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const x = meanOf(pairs.map(([value]) => value))
  const y = meanOf(pairs.map(([, value]) => value))
  return double(pairs.reduce((total, pair) => total + (pair[0] - x) * (pair[1] - y), 0) / divisor)
}
