import { DateTime, FixedOffsetZone, type WeekdayNumbers, type Zone } from 'luxon'
import { CommandError } from '../../errors.js'
import { fromWallClock } from './zone.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const PATTERNS: Record<string, string> = {
  '%': '%',
  b: '(?<b>[A-Za-z]{3})',
  B: '(?<B>[A-Za-z]{3,9})',
  d: '(?<d>\\d{1,2})',
  G: '(?<G>\\d{4})',
  H: '(?<H>\\d{1,2})',
  j: '(?<j>\\d{1,3})',
  L: '(?<L>\\d{1,3})',
  m: '(?<m>\\d{1,2})',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  u: '(?<u>[1-7])',
  V: '(?<V>\\d{1,2})',
  Y: '(?<Y>\\d{4})',
  z: '(?<z>[+-]\\d{2}:?\\d{2}|Z)',
  Z: '(?<Z>[+-]\\d{1,4})',
}

/** Reads a date written in ISO 8601, with or without an offset, or as a letter writes it. */
export function parseDateText(text: string, zone: Zone, zoneGiven = false): number {
  const cleaned = text.trim()
  const hasOffset =
    /(?:Z|[+-]\d{2}:?\d{2})$/i.test(cleaned) &&
    /\d:?\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(cleaned) &&
    /[T ]\d/.test(cleaned)
  if (hasOffset && zoneGiven) {
    throw failure(
      `you cannot pass in a date/time string with time zone information ('${text}') together with a timezone argument`,
    )
  }
  if (/^\d{4}$/.test(cleaned))
    throw failure(`an incomplete date/time string has been found, with elements missing: "${text}"`)
  if (!/^\d{1,2}:/.test(cleaned)) {
    for (const read of [readIso, readSql, readRfc, readWords]) {
      const date = read(cleaned, zone)
      if (date.isValid) return date.toMillis()
    }
  }
  throw failure(`Error parsing date string '${text}'`)
}

/** Reads a date by a format of `$dateFromString`. */
export function parseDateFormat(text: string, format: string, zone: Zone, zoneGiven: boolean): number {
  const source = format.replace(
    /%([\s\S])|([\^$\\.*+?()[\]{}|/])/g,
    (_, letter?: string, special?: string) => {
      if (special) return `\\${special}`
      const pattern = PATTERNS[letter ?? '']
      if (!pattern)
        throw new CommandError(
          18536,
          'Location18536',
          `Invalid format character '%${letter}' in format string`,
        )
      return pattern
    },
  )
  const parts = new RegExp(`^${source}$`).exec(text)?.groups
  if (!parts) throw failure(`Error parsing date string '${text}'; it does not match the format '${format}'`)
  const offset = offsetOf(parts)
  if (offset && zoneGiven) {
    throw failure(`you cannot pass in a date/time string with GMT offset together with a timezone argument`)
  }
  const day = dayOf(parts)
  if (!day.isValid) throw failure(`Error parsing date string '${text}'`)
  const [hour, minute, second] = [Number(parts.H ?? 0), Number(parts.M ?? 0), Number(parts.S ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) throw failure(`Error parsing date string '${text}'`)
  const fraction = parts.L === undefined ? 0 : Number(parts.L.padEnd(3, '0'))
  return fromWallClock(
    day.toMillis() + ((hour * 60 + minute) * 60 + second) * 1000 + fraction,
    offset ?? zone,
  )
}

function dayOf({ Y, m, d, j, G, V, u, b, B }: Record<string, string | undefined>): DateTime {
  const utc = { zone: 'utc' }
  if (G !== undefined)
    return DateTime.fromObject(
      { weekYear: Number(G), weekNumber: Number(V ?? 1), weekday: Number(u ?? 1) as WeekdayNumbers },
      utc,
    )
  if (j !== undefined) return DateTime.fromObject({ year: Number(Y ?? 1970), ordinal: Number(j) }, utc)
  const name = (b ?? B)?.slice(0, 3).toLowerCase()
  const month = name === undefined ? Number(m ?? 1) : MONTHS.indexOf(name) + 1
  return DateTime.fromObject({ year: Number(Y ?? 1970), month, day: Number(d ?? 1) }, utc)
}

function offsetOf({ z, Z }: Record<string, string | undefined>): Zone | undefined {
  if (Z !== undefined) return FixedOffsetZone.instance(Number(Z))
  if (z === undefined) return undefined
  if (z === 'Z') return FixedOffsetZone.utcInstance
  const minutes = Number(z.slice(1, 3)) * 60 + Number(z.slice(-2))
  return FixedOffsetZone.instance(z.startsWith('-') ? -minutes : minutes)
}

function readIso(text: string, zone: Zone): DateTime {
  return DateTime.fromISO(text, { zone })
}

function readSql(text: string, zone: Zone): DateTime {
  return DateTime.fromSQL(text, { zone })
}

function readRfc(text: string, zone: Zone): DateTime {
  return DateTime.fromRFC2822(text, { zone })
}

function readWords(text: string, zone: Zone): DateTime {
  for (const day of [
    'LLL d yyyy',
    'LLL d, yyyy',
    'LLLL d yyyy',
    'LLLL d, yyyy',
    'd LLL yyyy',
    'd LLLL yyyy',
    'M/d/yyyy',
  ]) {
    for (const time of ['', ' H:mm', ' H:mm:ss']) {
      const date = DateTime.fromFormat(text, day + time, { zone, locale: 'en' })
      if (date.isValid) return date
    }
  }
  return DateTime.invalid('no known form')
}

function failure(message: string): CommandError {
  return new CommandError(241, 'ConversionFailure', message)
}
