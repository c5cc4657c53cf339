import { DateTime, IANAZone } from 'luxon'

const minute = 60_000
/** No zone changes its clock twice within so short a time. */
const step = 7 * 24 * 60 * minute

const line = (name: string, value: string) => `${name}:${value}`

/** "+0200", as RFC 5545 writes an offset in minutes. */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

/** The moments between two at which a zone's clock jumps, to the minute. */
function transitions(zone: IANAZone, from: number, to: number): number[] {
  const found: number[] = []
  for (let before = from; before < to; before += step) {
    const after = Math.min(before + step, to)
    if (zone.offset(before) !== zone.offset(after)) found.push(transitionWithin(zone, before, after))
  }
  return found
}

function transitionWithin(zone: IANAZone, from: number, to: number): number {
  let [before, after] = [from, to]
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (zone.offset(middle) === zone.offset(from)) before = middle
    else after = middle
  }
  return after
}

/** What a zone's clock shows from this moment on; `offsetBefore` is what it showed until then. */
function observance(zone: IANAZone, at: number, offsetBefore: number): string[] {
  const then = DateTime.fromMillis(at, { zone })
  const component = then.isInDST ? 'DAYLIGHT' : 'STANDARD'
  const onset = DateTime.fromMillis(at + offsetBefore * minute, { zone: 'UTC' })
  return [
    line('BEGIN', component),
    line('DTSTART', onset.toFormat("yyyyMMdd'T'HHmmss")),
    line('TZOFFSETFROM', offsetText(offsetBefore)),
    line('TZOFFSETTO', offsetText(zone.offset(at))),
    line('TZNAME', zone.offsetName(at, { format: 'short', locale: 'en' }) ?? zone.name),
    line('END', component),
  ]
}

/**
 * A zone's clock as RFC 5545 describes it, with every change from the beginning of the year of the first moment to the
 * end of the year of the last: programs that do not know the zone's name read it here.
 * @param timeZone an IANA name that exists
 */
export function vtimezone(timeZone: string, first: Date, last: Date): string {
  const zone = IANAZone.create(timeZone)
  const [from, to] = [Date.UTC(first.getUTCFullYear(), 0, 1), Date.UTC(last.getUTCFullYear() + 1, 0, 2)]
  return [
    line('BEGIN', 'VTIMEZONE'),
    line('TZID', timeZone),
    ...observance(zone, from, zone.offset(from)),
    ...transitions(zone, from, to).flatMap((at) => observance(zone, at, zone.offset(at - minute))),
    line('END', 'VTIMEZONE'),
  ].join('\r\n')
}
