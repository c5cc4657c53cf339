import { double, toNumber } from '../../../values/number.js'
import type { WindowOperator } from '../operator.js'
import { measureOf } from '../slope.js'

export const $integral: WindowOperator = (operand, scope, { sortFields }) => {
  const { input, position } = measureOf('$integral', operand, scope, sortFields)
  return ({ environments, keys, bounds }) => {
    const points = environments.map((environment, place) => ({
      x: position(keys[place]?.[0]),
      y: toNumber(input(environment)),
    }))
    return points.map((_, place) => {
      const [from, to] = bounds(place)
      const inside = points.slice(from, to).filter(({ y }) => !Number.isNaN(y))
      return double(
        inside.slice(1).reduce((area, { x, y }, i) => {
          const before = inside[i] as { x: number; y: number }
          return area + ((y + before.y) * (x - before.x)) / 2
        }, 0),
      )
    })
  }
}
