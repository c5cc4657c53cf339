import { double, toNumber } from '../../../values/number.js'
import type { WindowOperator } from '../operator.js'
import { measureOf } from '../slope.js'

export const $derivative: WindowOperator = (operand, scope, { sortFields }) => {
  const { input, position } = measureOf('$derivative', operand, scope, sortFields)
  return ({ environments, keys, bounds }) =>
    environments.map((_, place) => {
      const [from, to] = bounds(place)
      const [first, last] = [environments[from], environments[to - 1]]
      if (!first || !last || to - from < 2) return null
      const [rise, run] = [
        toNumber(input(last)) - toNumber(input(first)),
        position(keys[to - 1]?.[0]) - position(keys[from]?.[0]),
      ]
      return run === 0 || Number.isNaN(rise) ? null : double(rise / run)
    })
}
