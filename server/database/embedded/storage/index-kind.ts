import type { Document } from 'bson'
import { CommandError, location } from '../errors.js'
import { isGeoJson, parseGeoJson, parsePair } from '../query/geo/geometry.js'
import { testPath } from '../query/path.js'
import { formatValue } from '../values/format.js'
import { isNumber } from '../values/number.js'

/** What stands in a key pattern: a direction, or the name of a kind. */
export type KeyPattern = Record<string, number | string>

const GEOSPATIAL = ['2d', '2dsphere']

/** Whether an index is of places: it has no entries, it checks what is stored and lets `$near` be asked. */
export const isGeospatial = (key: KeyPattern) =>
  Object.values(key).some((kind) => GEOSPATIAL.includes(String(kind)))

/** Throws where a place under such an index is none. */
export function checkPlaces(key: KeyPattern, doc: Document): void {
  for (const [path, kind] of Object.entries(key)) {
    if (!GEOSPATIAL.includes(String(kind))) continue
    testPath(path, 'whole', (value) => {
      for (const place of placesIn(value)) checkPlace(String(kind), place, doc)
      return false
    })(doc)
  }
}

/** Throws where a value of a hashed field is an array. */
export function checkHashed(key: KeyPattern, multikey: boolean[]): void {
  const path = Object.keys(key).find((name, i) => key[name] === 'hashed' && multikey[i])
  if (path === undefined) return
  throw location(16766, `hashed indexes do not currently support array values. Found array at path: ${path}`)
}

function placesIn(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) && !isNumber(value[0]) ? value : [value]
}

function checkPlace(kind: string, place: unknown, doc: Document): void {
  try {
    if (kind === '2dsphere' && isGeoJson(place)) return void parseGeoJson(place)
    const [x, y] = parsePair(place)
    const [widest, highest] = kind === '2d' ? [180, 180] : [180, 90]
    if (Math.abs(x) <= widest && Math.abs(y) <= highest) return
    if (kind === '2d') throw location(13027, `point not in interval of [ -180, 180 ]`)
    throw location(16755, `longitude/latitude is out of bounds, lng: ${x} lat: ${y}`)
  } catch (error) {
    if (!(error instanceof CommandError) || error.code === 13027) throw error
    throw location(16755, `Can't extract geo keys: ${formatValue(doc)}  ${error.message}`)
  }
}
