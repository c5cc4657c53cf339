import { failedToParse } from '../../errors.js'
import { decimalOf } from '../../values/arithmetic.js'
import { moduloDecimals } from '../../values/decimal-arithmetic.js'
import { compareNumbers, type Exact, exact, integerOf, isNumber } from '../../values/number.js'
import { compileRegex } from '../regex/regex.js'
import type { Keyword } from './schema.js'

/** A whole number that is not negative, as the keywords that count take it. */
export function countIn(name: string, operand: unknown): number {
  const count = integerOf(operand)
  if (count === undefined || count < 0)
    throw failedToParse(`$jsonSchema keyword '${name}' must be a non-negative integer`)
  return count
}

function limit(name: string, exclusive: string, accepts: (order: number) => boolean): Keyword {
  return (operand, schema) => {
    if (!isNumber(operand)) throw failedToParse(`$jsonSchema keyword '${name}' must be a number`)
    const bound = exact(operand) as Exact
    return (value) => {
      const number = exact(value)
      if (number === undefined) return true
      const order = compareNumbers(number, bound)
      return accepts(order) || (order === 0 && schema[exclusive] !== true)
    }
  }
}

function length(name: string, accepts: (length: number, count: number) => boolean): Keyword {
  return (operand) => {
    const count = countIn(name, operand)
    return (value) => typeof value !== 'string' || accepts(Array.from(value).length, count)
  }
}

function besides(name: string): Keyword {
  return (operand) => {
    if (typeof operand !== 'boolean') throw failedToParse(`$jsonSchema keyword '${name}' must be a boolean`)
    return () => true
  }
}

export const scalarKeywords: Record<string, Keyword> = {
  minimum: limit('minimum', 'exclusiveMinimum', (order) => order > 0),
  maximum: limit('maximum', 'exclusiveMaximum', (order) => order < 0),
  exclusiveMinimum: besides('exclusiveMinimum'),
  exclusiveMaximum: besides('exclusiveMaximum'),
  minLength: length('minLength', (found, count) => found >= count),
  maxLength: length('maxLength', (found, count) => found <= count),
  multipleOf: (operand) => {
    if (!isNumber(operand)) throw failedToParse("$jsonSchema keyword 'multipleOf' must be a number")
    return (value) => {
      if (!isNumber(value)) return true
      const rest = moduloDecimals(decimalOf(value), decimalOf(operand))
      return typeof rest !== 'string' && rest.coefficient === 0n
    }
  },
  pattern: (operand) => {
    if (typeof operand !== 'string') throw failedToParse("$jsonSchema keyword 'pattern' must be a string")
    const regex = compileRegex(operand, '')
    return (value) => typeof value !== 'string' || regex.test(value)
  },
}
