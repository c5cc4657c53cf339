import { z } from 'zod'
import { type Rhythm, rhythmUnits } from './rhythm.js'

export const mostSessions = 52

export const number = (least: number, most: number, message: string) =>
  z
    .string(message)
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))

const repeated = z.object({
  repeat: z.enum(rhythmUnits, 'series.errors.repeatUnknown'),
  repeatEvery: number(1, 12, 'series.errors.everyUnknown'),
  repeatTimes: number(2, mostSessions, 'series.errors.timesUnknown'),
})

/**
 * How often an event is to take place, as the form says it.
 * @returns the rhythm, nothing for an event alone, or what is to be mended
 */
export function readRhythm(body: Record<string, unknown>): {
  rhythm?: Rhythm
  errors: Record<string, string>
} {
  if (!body.repeat) return { errors: {} }
  const read = repeated.safeParse(body)
  if (read.success) {
    const { repeat: unit, repeatEvery: every, repeatTimes: times } = read.data
    return { rhythm: { unit, every, times }, errors: {} }
  }
  return {
    errors: Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])),
  }
}
