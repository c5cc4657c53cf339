import { location } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { double, toNumber } from '../../values/number.js'

/** The values at the given fractions of the sorted numbers; null of none. */
export function percentiles(values: unknown[], fractions: number[]): unknown[] {
  const numbers = values
    .filter((value) => numberType(value))
    .map(toNumber)
    .sort((a, b) => a - b)
  return fractions.map((fraction) =>
    numbers.length === 0
      ? null
      : double(numbers[Math.max(0, Math.ceil(numbers.length * fraction) - 1)] as number),
  )
}

export function fractionsOf(value: unknown): number[] {
  const fractions = Array.isArray(value) ? value.map(toNumber) : []
  if (fractions.length === 0 || fractions.some((fraction) => !(fraction >= 0 && fraction <= 1))) {
    throw location(7750301, "The $percentile 'p' field must be an array of numbers from 0.0 to 1.0")
  }
  return fractions
}

export function checkMethod(method: unknown): void {
  if (method !== 'approximate')
    throw location(2, "Currently only 'approximate' can be used as percentile 'method'.")
}
