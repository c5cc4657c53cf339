import { badValue } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { isNumber, toNumber } from '../../values/number.js'
import { asDocument } from '../../values/type.js'
import { type Geometry, type Position, parseGeoJson, parsePair } from './geometry.js'
import { isWithin, positionsOf } from './relations.js'
import { angleBetween } from './sphere.js'

type Region = (geometry: Geometry) => boolean

/** Reads the operand of `$geoWithin` into the test of what lies whole in it, or refuses it as MongoDB does. */
export function parseRegion(operand: unknown): Region {
  const doc = asDocument(operand)
  const name = Object.keys(doc ?? {}).find((key) => key !== '$uniqueDocs')
  const read = name === undefined ? undefined : SHAPES[name]
  if (!doc || name === undefined) throw badValue('$geoWithin requires an object')
  if (!read) throw badValue(`unknown geo specifier: ${formatValue(operand)}`)
  return read(doc[name])
}

const SHAPES: Record<string, (shape: unknown) => Region> = {
  $geometry(shape) {
    const area = parseGeoJson(shape)
    if (area.polygons.length > 0) return (geometry) => isWithin(geometry, area)
    throw badValue(`$geoWithin not supported with provided geometry: ${formatValue(shape)}`)
  },
  $box(shape) {
    const [[ax, ay], [bx, by]] = pairs(shape, 2) as [Position, Position]
    const [left, right, bottom, top] = [
      Math.min(ax, bx),
      Math.max(ax, bx),
      Math.min(ay, by),
      Math.max(ay, by),
    ]
    return allPoints(([x, y]) => x >= left && x <= right && y >= bottom && y <= top)
  },
  $center(shape) {
    const { centre, radius } = circle(shape)
    return allPoints(([x, y]) => Math.hypot(x - centre[0], y - centre[1]) <= radius)
  },
  $centerSphere(shape) {
    const { centre, radius } = circle(shape)
    return (geometry) => positionsOf(geometry).every((position) => angleBetween(position, centre) <= radius)
  },
  $polygon(shape) {
    const corners = pairs(shape, 3)
    return allPoints((point) => isInFlatPolygon(point, corners))
  },
}

/** Flat shapes hold points alone. */
const allPoints =
  (test: (point: Position) => boolean): Region =>
  ({ points, lines, polygons }) =>
    points.length > 0 && lines.length + polygons.length === 0 && points.every(test)

function pairs(shape: unknown, least: number): Position[] {
  const list = Array.isArray(shape) ? shape : Object.values(asDocument(shape) ?? {})
  if (list.length < least) throw badValue(`Polygon must have at least ${least} points`)
  return list.map(parsePair)
}

function circle(shape: unknown): { centre: Position; radius: number } {
  const [centre, radius] = Array.isArray(shape) ? shape : Object.values(asDocument(shape) ?? {})
  if (!isNumber(radius) || !(toNumber(radius) >= 0)) throw badValue('radius must be a non-negative number')
  return { centre: parsePair(centre), radius: toNumber(radius) }
}

function isInFlatPolygon([x, y]: Position, corners: Position[]): boolean {
  let inside = false
  for (const [i, [bx, by]] of corners.entries()) {
    const [ax, ay] = corners.at(i - 1) as Position
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    const between = (x - ax) * (x - bx) + (y - ay) * (y - by) <= 0
    if (turn === 0 && between) return true
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
