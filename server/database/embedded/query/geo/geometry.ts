import type { Document } from 'bson'
import { badValue } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { isNumber, toNumber } from '../../values/number.js'
import { asDocument } from '../../values/type.js'

/** Longitude and latitude in degrees, or x and y. */
export type Position = [number, number]
export type Ring = Position[]

/** What GeoJSON draws, taken apart. A polygon is its shell, then its holes. */
export interface Geometry {
  points: Position[]
  lines: Position[][]
  polygons: Ring[][]
}

/** A stored value as a geometry, GeoJSON or a legacy pair; undefined where it is neither. */
export function geometryOf(value: unknown): Geometry | undefined {
  try {
    return parseGeometry(value)
  } catch {
    return undefined
  }
}

/** Reads GeoJSON or a legacy pair of coordinates; throws BadValue with the reason. */
export function parseGeometry(value: unknown): Geometry {
  return isGeoJson(value) ? parseGeoJson(value) : geometry({ points: [parsePair(value)] })
}

export const isGeoJson = (value: unknown): value is Document => {
  const doc = asDocument(value)
  return typeof doc?.type === 'string' && ('coordinates' in doc || 'geometries' in doc)
}

/** Reads GeoJSON, whose positions must lie on the earth; throws BadValue with the reason. */
export function parseGeoJson(value: unknown): Geometry {
  const { type, coordinates, geometries } = asDocument(value) ?? {}
  const read = READERS[type]
  if (read) return geometry(read(coordinates))
  if (type !== 'GeometryCollection') throw badValue(`unknown GeoJSON type: ${formatValue(value)}`)
  const parts = listOf(geometries, 'geometries').map(parseGeoJson)
  return geometry({
    points: parts.flatMap(({ points }) => points),
    lines: parts.flatMap(({ lines }) => lines),
    polygons: parts.flatMap(({ polygons }) => polygons),
  })
}

/** Reads a legacy pair: the first two numbers of an array or of a document. */
export function parsePair(value: unknown): Position {
  const pair = Array.isArray(value) ? value : Object.values(asDocument(value) ?? {})
  if (pair.length < 2 || !pair.slice(0, 2).every(isNumber))
    throw badValue('Point must only contain numeric elements')
  return [toNumber(pair[0]), toNumber(pair[1])]
}

const READERS: Record<string, (coordinates: unknown) => Partial<Geometry>> = {
  Point: (coordinates) => ({ points: [position(coordinates)] }),
  MultiPoint: (coordinates) => ({ points: listOf(coordinates, 'MultiPoint').map(position) }),
  LineString: (coordinates) => ({ lines: [line(coordinates)] }),
  MultiLineString: (coordinates) => ({ lines: listOf(coordinates, 'MultiLineString').map(line) }),
  Polygon: (coordinates) => ({ polygons: [polygon(coordinates)] }),
  MultiPolygon: (coordinates) => ({ polygons: listOf(coordinates, 'MultiPolygon').map(polygon) }),
}

const geometry = (parts: Partial<Geometry>): Geometry => ({ points: [], lines: [], polygons: [], ...parts })

function position(value: unknown): Position {
  if (!Array.isArray(value)) throw badValue('Point must be an array or object')
  const [longitude, latitude] = parsePair(value)
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw badValue(`Longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return [longitude, latitude]
}

function line(value: unknown): Position[] {
  const positions = listOf(value, 'LineString').map(position)
  if (positions.length < 2)
    throw badValue(`GeoJSON LineString must have at least 2 vertices: ${formatValue(value)}`)
  return positions
}

const polygon = (value: unknown): Ring[] => {
  const rings = listOf(value, 'Polygon').map(ring)
  if (rings.length === 0) throw badValue('Polygon has no loops.')
  return rings
}

function ring(value: unknown): Ring {
  const positions = listOf(value, 'Polygon').map(position)
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1])
    throw badValue(`Loop is not closed: ${formatValue(value)}`)
  if (positions.length < 4)
    throw badValue(`Loop must have at least 3 different vertices: ${formatValue(value)}`)
  return positions
}

function listOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value
  throw badValue(`${name} coordinates must be an array`)
}
