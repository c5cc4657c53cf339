import { badValue } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { asDocument } from '../../values/type.js'
import { type Geometry, geometryOf, parseGeoJson } from '../geo/geometry.js'
import { intersect } from '../geo/relations.js'
import type { ValueOperator } from '../operator.js'

/** What shares a point with a geometry. */
export const $geoIntersects: ValueOperator = {
  parse(operand) {
    geometryIn(operand)
    return operand
  },
  test(operand) {
    const wanted = geometryIn(operand)
    return (value) => {
      const geometry = geometryOf(value)
      return geometry !== undefined && intersect(geometry, wanted)
    }
  },
}

function geometryIn(operand: unknown): Geometry {
  const doc = asDocument(operand)
  if (doc && '$geometry' in doc) return parseGeoJson(doc.$geometry)
  throw badValue(`$geoIntersects not supported with provided geometry: ${formatValue(operand)}`)
}
