import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon'
import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { causedBy } from '../failures.js'

const UTC = FixedOffsetZone.utcInstance
const known = new Map<string, Zone>()

/** The time zone that an argument names: an Olson name or an offset. */
export function zoneOf(value: unknown): Zone {
  if (value === undefined) return UTC
  if (typeof value !== 'string')
    throw location(40517, `timezone must evaluate to a string, found ${bsonType(value)}`)
  let zone = known.get(value)
  if (!zone) {
    zone = readZone(value)
    known.set(value, zone)
  }
  return zone
}

/** As `zoneOf`, where MongoDB names the operator whose argument it is. */
export const zoneIn = (name: string, value: unknown): Zone =>
  causedBy(`${name} parameter 'timezone' value parsing failed`, () => zoneOf(value))

/** A moment on the calendar of a zone. */
export function calendar(instant: number, zone: Zone): DateTime {
  return DateTime.fromMillis(instant, { zone })
}

/** The moment at which the clocks of a zone show the time given as if it were UTC. */
export function fromWallClock(local: number, zone: Zone): number {
  return DateTime.fromMillis(local, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }).toMillis()
}

/** The time that the clocks of a zone show, given as if it were UTC. */
export function toWallClock(instant: number, zone: Zone): number {
  return instant + zone.offset(instant) * 60_000
}

function readZone(name: string): Zone {
  if (['UTC', 'GMT', 'Z', 'Etc/UTC'].includes(name)) return UTC
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(name)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return FixedOffsetZone.instance(offset[1] === '-' ? -minutes : minutes)
  }
  if (!IANAZone.isValidZone(name) || isMiswritten(name))
    throw location(40485, `unrecognized time zone identifier: "${name}"`)
  return IANAZone.create(name)
}

/** Node reads a name in letters of any case, MongoDB does not. */
function isMiswritten(name: string): boolean {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
  const sameLetters = timeZone.toLowerCase() === name.toLowerCase()
  return /(^|\/)[a-z]/.test(name) || (sameLetters && timeZone !== name)
}
