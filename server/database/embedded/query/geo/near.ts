import type { Document } from 'bson'
import { badValue } from '../../errors.js'
import { isNumber, toNumber } from '../../values/number.js'
import { asDocument } from '../../values/type.js'
import { testPath } from '../path.js'
import { type Geometry, geometryOf, isGeoJson, type Position, parseGeometry } from './geometry.js'
import { angleTo } from './relations.js'
import { EARTH_RADIUS } from './sphere.js'

/** What `$near` or `$nearSphere` asks for. */
export interface Near {
  /** The distance of a geometry: in metres from GeoJSON, in radians on the sphere, otherwise as on paper. */
  distance(geometry: Geometry): number
  min: number
  max: number
  /** The kinds of index that may serve it. */
  kinds: string[]
}

/** Reads the operand and the bounds that stand in or beside it, or refuses them as MongoDB does. */
export function parseNear(name: '$near' | '$nearSphere', operand: unknown, beside: Document): Near {
  const inner = asDocument(operand) ?? {}
  const wrapped = '$geometry' in inner
  const place = wrapped ? inner.$geometry : Array.isArray(operand) ? operand.slice(0, 2) : operand
  const centre = pointOf(place)
  const third = Array.isArray(operand) ? operand[2] : undefined
  const bounds = {
    min: bound('$minDistance', inner.$minDistance ?? beside.$minDistance, 0),
    max: bound('$maxDistance', inner.$maxDistance ?? beside.$maxDistance ?? third, Number.POSITIVE_INFINITY),
  }
  if (wrapped || isGeoJson(place)) {
    return { ...bounds, distance: (other) => angleTo(other, centre) * EARTH_RADIUS, kinds: ['2dsphere'] }
  }
  if (name === '$nearSphere') {
    return { ...bounds, distance: (other) => angleTo(other, centre), kinds: ['2d', '2dsphere'] }
  }
  return { ...bounds, distance: (other) => flatDistance(other, centre), kinds: ['2d'] }
}

/** How far the nearest geometry under a path is. */
export function distanceFrom(path: string, near: Near): (doc: Document) => number {
  let nearest: number
  const look = testPath(path, 'elements', (value) => {
    const geometry = geometryOf(value)
    const distance = geometry ? near.distance(geometry) : Number.POSITIVE_INFINITY
    if (distance >= near.min && distance < nearest) nearest = distance
    return false
  })
  return (doc) => {
    nearest = Number.POSITIVE_INFINITY
    look(doc)
    return nearest
  }
}

function pointOf(place: unknown): Position {
  const { points, lines, polygons } = parseGeometry(place)
  const [point] = points
  if (point && points.length === 1 && lines.length + polygons.length === 0) return point
  throw badValue('invalid point in geo near query $geometry argument: $near requires a point')
}

function bound(name: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (!isNumber(value)) throw badValue(`${name} must be a number`)
  if (toNumber(value) < 0) throw badValue(`${name} must be non-negative`)
  return toNumber(value)
}

const flatDistance = ({ points }: Geometry, [x, y]: Position) =>
  Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))
