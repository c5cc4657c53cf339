import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { isNumber, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'

/** Moves the boundaries of buckets onto preferred numbers. */
export interface Granularity {
  /** The next preferred number above a value, or 0 for 0. */
  up(value: unknown): number
  /** The last preferred number below a value, or 0 for 0. */
  down(value: unknown): number
}

/** The preferred numbers of one power of ten, by the names of their series. */
const SERIES: Record<string, number[]> = {
  R5: [10, 16, 25, 40, 63],
  R10: [100, 125, 160, 200, 250, 315, 400, 500, 630, 800],
  R20: [100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450, 500, 560, 630, 710, 800, 900],
  R40: [
    100, 106, 112, 118, 125, 132, 140, 150, 160, 170, 180, 190, 200, 212, 224, 236, 250, 265, 280, 300, 315,
    335, 355, 375, 400, 425, 450, 475, 500, 530, 560, 600, 630, 670, 710, 750, 800, 850, 900, 950,
  ],
  R80: [
    103, 109, 115, 122, 128, 136, 145, 155, 165, 175, 185, 195, 206, 218, 230, 243, 258, 272, 290, 307, 325,
    345, 365, 387, 412, 437, 462, 487, 515, 545, 575, 615, 650, 690, 730, 775, 825, 875, 925, 975,
  ],
  '1-2-5': [10, 20, 50],
  E6: [10, 15, 22, 33, 47, 68],
  E12: [10, 12, 15, 18, 22, 27, 33, 39, 47, 56, 68, 82],
  E24: [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91],
  E48: exponential(48),
  E96: exponential(96),
  E192: exponential(192),
}

/** Reads the `granularity` of a `$bucketAuto`. */
export function granularityOf(name: unknown): Granularity {
  if (typeof name !== 'string') {
    throw location(
      40261,
      `The $bucketAuto 'granularity' field must be a string, but found type: ${bsonType(name)}.`,
    )
  }
  if (name === 'POWERSOF2') {
    return {
      up: (value) => rounded(value, (number) => 2 ** (Math.floor(Math.log2(number)) + 1)),
      down: (value) => rounded(value, (number) => 2 ** (Math.ceil(Math.log2(number)) - 1)),
    }
  }
  const series = Object.hasOwn(SERIES, name) ? SERIES[name] : undefined
  if (!series) throw location(40257, `Unknown rounding granularity '${name}'`)
  return {
    up: (value) => rounded(value, (number) => around(series, number).find((one) => one > number) ?? number),
    down: (value) =>
      rounded(value, (number) => around(series, number).findLast((one) => one < number) ?? number),
  }
}

/** The series in the powers of ten about a number. */
function around(series: number[], number: number): number[] {
  const power = Math.floor(Math.log10(number)) - Math.floor(Math.log10(series[0] as number))
  return [power - 1, power, power + 1].flatMap((by) =>
    series.map((one) => (by < 0 ? one / 10 ** -by : one * 10 ** by)),
  )
}

function rounded(value: unknown, round: (number: number) => number): number {
  if (!isNumber(value)) {
    throw location(
      40258,
      `$bucketAuto can specify a 'granularity' with numeric boundaries only, but found a value with type: ${bsonType(value)}`,
    )
  }
  const number = toNumber(value)
  if (Number.isNaN(number)) {
    throw location(
      40259,
      "$bucketAuto can specify a 'granularity' with numeric boundaries only, but found a NaN",
    )
  }
  if (number < 0) {
    throw location(
      40260,
      `$bucketAuto can specify a 'granularity' with non-negative numbers only, but found: ${formatValue(value)}`,
    )
  }
  return number === 0 ? 0 : round(number)
}

/** A series of IEC 60063, whose one exception is 920. */
function exponential(size: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.round(100 * 10 ** (i / size))).map((one) =>
    one === 919 ? 920 : one,
  )
}
