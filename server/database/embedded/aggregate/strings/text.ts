import { location } from '../../errors.js'
import { numberText } from '../../values/number-text.js'
import { bsonType } from '../../values/type.js'

/** A value as the string operators see it: numbers and dates written out, null as the empty string. */
export function coerceToText(value: unknown): string {
  switch (bsonType(value)) {
    case 'missing':
    case 'null':
    case 'undefined':
      return ''
    case 'string':
      return value as string
    case 'symbol':
    case 'javascript':
      return String(value)
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return numberText(value)
    case 'date':
      return (value as Date).toISOString()
    default:
      throw location(16007, `can't convert from BSON type ${bsonType(value)} to String`)
  }
}

/** Upper case of the ASCII letters alone, as MongoDB has it. */
export function asciiUpper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}

export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
