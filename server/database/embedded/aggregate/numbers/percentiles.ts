import { location, unknownField } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { formatValue } from '../../values/format.js'
import { double, toNumber } from '../../values/number.js'
import { requireSpecification } from '../operator.js'

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
  if (!Array.isArray(value) || value.length === 0) throw noFractions(7750301, value)
  return value.map((one) => {
    if (!numberType(one)) throw noFractions(7750302, one)
    const fraction = toNumber(one)
    if (!(fraction >= 0 && fraction <= 1)) throw noFractions(7750303, one)
    return fraction
  })
}

const noFractions = (code: number, value: unknown) =>
  location(
    code,
    `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${formatValue(value)}`,
  )

/** Checks the operand of `$median` or `$percentile`, in the order of MongoDB's refusals. */
export function percentileArguments(
  name: string,
  operand: unknown,
  fields: readonly string[],
  code: number,
): Record<string, unknown> {
  requireSpecification(name, operand, code)
  const args = operand as Record<string, unknown>
  for (const field of Object.keys(args)) if (!fields.includes(field)) throw unknownField(name, field)
  for (const field of fields) {
    if (!(field in args))
      throw location(40414, `BSON field '${name}.${field}' is missing but a required field`)
  }
  return args
}

export function checkMethod(method: unknown): void {
  if (method !== 'approximate')
    throw location(2, "Currently only 'approximate' can be used as a percentile 'method'.")
}
