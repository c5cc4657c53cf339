import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { compileDateFormat } from '../dates/format.js'
import { instantOf } from '../dates/instant.js'
import { calendar, zoneOf } from '../dates/zone.js'
import { isNullish, named } from '../operator.js'

const NAMES = {
  required: ['date'],
  optional: ['format', 'timezone', 'onNull'],
  codes: { object: 18629, unknown: 18534, missing: 18628 },
}

export const $dateToString = named('$dateToString', NAMES, (args) => {
  const { date, timezone, format, onNull = null } = args
  if (isNullish(date)) return 'onNull' in args ? args.onNull : onNull
  if (('timezone' in args && isNullish(timezone)) || ('format' in args && isNullish(format))) return null
  if (format !== undefined && typeof format !== 'string') {
    throw location(18533, `$dateToString requires that 'format' be a string, found: ${bsonType(format)}`)
  }
  const zone = zoneOf(timezone)
  const usual = zone.offset(0) === 0 && zone.isUniversal ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L'
  return compileDateFormat(format ?? usual)(calendar(instantOf(date), zone))
})
