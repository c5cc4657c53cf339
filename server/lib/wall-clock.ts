import { IANAZone } from 'luxon'

/** What a clock on the wall of a time zone shows. */
export interface WallClock {
  year: number
  /** 0 for January. */
  month: number
  day: number
  /** 0 for Sunday. */
  weekday: number
  hour: number
  minute: number
  /** Days since 1 January 1970 there: two moments of one day have the same. */
  dayNumber: number
}

const minute = 60_000
const day = 24 * 60 * minute
/** Zones change their offset on quarters of an hour. */
const step = 15 * minute
const mostKept = 20_000
const kept = new Map<string, number>()

/** Asking the zone for its offset is slow, and a page asks hundreds of times. */
function offset(time: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(time / step)}`
  let minutes = kept.get(key)
  if (minutes === undefined) {
    if (kept.size >= mostKept) kept.clear()
    minutes = IANAZone.create(timeZone).offset(time)
    kept.set(key, minutes)
  }
  return minutes
}

/** @param timeZone an IANA name that exists */
export function wallClock(date: Date, timeZone: string): WallClock {
  const shifted = date.getTime() + offset(date.getTime(), timeZone) * minute
  const there = new Date(shifted)
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth(),
    day: there.getUTCDate(),
    weekday: there.getUTCDay(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    dayNumber: Math.floor(shifted / day),
  }
}
