import { location } from '../../../errors.js'
import { double, toNumber } from '../../../values/number.js'
import type { WindowOperator } from '../operator.js'

export const $linearFill: WindowOperator = (operand, scope, { sortFields }) => {
  if (sortFields !== 1)
    throw location(
      605001,
      '$linearFill must be specified with a top level sortBy expression with exactly one element',
    )
  const input = scope.compile(operand, scope)
  return ({ environments, keys }) => {
    const values = environments.map((environment) => input(environment) ?? null)
    const known = values.flatMap((value, place) => (value === null ? [] : [place]))
    return values.map((value, place) => {
      if (value !== null) return value
      const before = known.findLast((other) => other < place)
      const after = known.find((other) => other > place)
      if (before === undefined || after === undefined) return null
      const [x0, x, x1] = [before, place, after].map((at) => position(keys[at]?.[0])) as [
        number,
        number,
        number,
      ]
      const [y0, y1] = [toNumber(values[before]), toNumber(values[after])]
      return double(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0))
    })
  }
}

function position(value: unknown): number {
  return value instanceof Date ? value.getTime() : toNumber(value)
}
