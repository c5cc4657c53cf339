import { geometryOf } from '../geo/geometry.js'
import { parseRegion } from '../geo/region.js'
import type { ValueOperator } from '../operator.js'

/** What lies whole in an area: an array of geometries where one of them does. */
export const $geoWithin: ValueOperator = {
  parse(operand) {
    parseRegion(operand)
    return operand
  },
  test(operand) {
    const holds = parseRegion(operand)
    return (value) => {
      const geometry = geometryOf(value)
      return geometry !== undefined && holds(geometry)
    }
  },
}
