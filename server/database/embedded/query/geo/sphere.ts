import type { Position, Ring } from './geometry.js'

/** A point of the unit sphere. */
export type Vector = [number, number, number]

/** The earth's radius in metres, as MongoDB has it. */
export const EARTH_RADIUS = 6378100
/** How near, in radians, two points are the same: less than a tenth of a millimetre. */
const SAME = 1e-11

export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

/** The angle between two points, in radians. */
export const angle = (a: Vector, b: Vector) => Math.atan2(length(cross(a, b)), dot(a, b))

export const angleBetween = (a: Position, b: Position) => angle(vectorOf(a), vectorOf(b))

/** The angle between a point and the nearest one of an arc. */
export function angleToArc(point: Vector, [a, b]: Arc): number {
  const normal = cross(a, b)
  const foot = cross(normal, cross(point, normal))
  const between = dot(cross(a, foot), normal) >= 0 && dot(cross(foot, b), normal) >= 0
  if (length(normal) > 0 && between)
    return Math.asin(Math.min(1, Math.abs(dot(point, normal)) / length(normal)))
  return Math.min(angle(point, a), angle(point, b))
}

/** The shorter way between two points along a great circle. */
export type Arc = [Vector, Vector]

export function arcsOf(positions: Position[]): Arc[] {
  const vectors = positions.map(vectorOf)
  return vectors.slice(1).map((vector, i) => [vectors[i] as Vector, vector])
}

export const isOnArc = (point: Vector, arc: Arc) => angleToArc(point, arc) < SAME

/** Whether two arcs cross at a point inside both. */
export function doCross([a, b]: Arc, [c, d]: Arc): boolean {
  const [first, second] = [cross(a, b), cross(c, d)]
  const acb = -dot(first, c)
  return acb * dot(first, d) > 0 && acb * -dot(second, b) > 0 && acb * dot(second, a) > 0
}

/** Whether a ring that fits into a hemisphere holds a point, or has it on its edge. */
export function isInRing(point: Vector, ring: Ring): boolean {
  const arcs = arcsOf(ring)
  if (arcs.some((arc) => isOnArc(point, arc))) return true
  const centre = arcs.reduce<Vector>((sum, [a]) => [sum[0] + a[0], sum[1] + a[1], sum[2] + a[2]], [0, 0, 0])
  if (dot(point, centre) <= 0) return false
  const turned = arcs.reduce((sum, [a, b]) => sum + bearing(point, a, b), 0)
  return Math.abs(turned) > Math.PI
}

/** The angle by which one turns at a point when looking from one vertex to the next. */
function bearing(at: Vector, from: Vector, to: Vector): number {
  const [a, b] = [cross(at, from), cross(at, to)]
  return Math.atan2(dot(at, cross(a, b)), dot(a, b))
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const length = (a: Vector) => Math.hypot(...a)
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
