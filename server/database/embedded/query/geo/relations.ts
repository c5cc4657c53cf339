import type { Geometry, Position, Ring } from './geometry.js'
import {
  type Arc,
  angle,
  angleToArc,
  arcsOf,
  doCross,
  isInRing,
  isOnArc,
  type Vector,
  vectorOf,
} from './sphere.js'

/** Whether two geometries share a point on the sphere. */
export function intersect(a: Geometry, b: Geometry): boolean {
  if (verticesOf(a).some((vertex) => covers(b, vertex))) return true
  if (verticesOf(b).some((vertex) => covers(a, vertex))) return true
  return anyCross(edgesOf(a), edgesOf(b))
}

/** Whether a geometry lies whole within the polygons of an area. */
export function isWithin(inner: Geometry, { polygons }: Geometry): boolean {
  const parts = [...inner.points.map((point) => [point]), ...inner.lines, ...inner.polygons.map(shellOf)]
  return parts.length > 0 && parts.every((part) => polygons.some((polygon) => holds(polygon, part)))
}

/** The angle between a point and the nearest point of a geometry, in radians. */
export function angleTo(geometry: Geometry, position: Position): number {
  const point = vectorOf(position)
  if (geometry.polygons.some((polygon) => isInPolygon(point, polygon))) return 0
  const angles = [
    ...geometry.points.map((other) => angle(point, vectorOf(other))),
    ...edgesOf(geometry).map((arc) => angleToArc(point, arc)),
  ]
  return Math.min(...angles)
}

export const positionsOf = ({ points, lines, polygons }: Geometry): Position[] => [
  ...points,
  ...lines.flat(),
  ...polygons.flat(2),
]

const verticesOf = (geometry: Geometry) => positionsOf(geometry).map(vectorOf)

const edgesOf = ({ lines, polygons }: Geometry): Arc[] => [...lines, ...polygons.flat()].flatMap(arcsOf)

const shellOf = (polygon: Ring[]): Ring => polygon[0] as Ring

function covers({ points, lines, polygons }: Geometry, vertex: Vector): boolean {
  return (
    points.some((point) => isOnArc(vertex, [vectorOf(point), vectorOf(point)])) ||
    lines.flatMap(arcsOf).some((arc) => isOnArc(vertex, arc)) ||
    polygons.some((polygon) => isInPolygon(vertex, polygon))
  )
}

function isInPolygon(point: Vector, [shell, ...holes]: Ring[]): boolean {
  if (!shell || !isInRing(point, shell)) return false
  return !holes.some((hole) => isInRing(point, hole) && !arcsOf(hole).some((arc) => isOnArc(point, arc)))
}

function holds(polygon: Ring[], part: Position[]): boolean {
  if (!part.every((position) => isInPolygon(vectorOf(position), polygon))) return false
  return !anyCross(arcsOf(part), polygon.flatMap(arcsOf))
}

const anyCross = (some: Arc[], others: Arc[]) =>
  some.some((arc) => others.some((other) => doCross(arc, other)))
