import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, named } from '../operator.js'

const WHITESPACE = [
  ...'\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
]
const NAMES = {
  required: ['input'],
  optional: ['chars'],
  codes: { object: 50696, unknown: 50694, missing: 50695 },
}

/** Builds `$trim`, `$ltrim` and `$rtrim`. */
export function trimming(name: string, sides: { left: boolean; right: boolean }): ExpressionOperator {
  return named(name, NAMES, (args) => {
    const { input } = args
    if (isNullish(input) || ('chars' in args && isNullish(args.chars))) return null
    if (typeof input !== 'string')
      throw location(50699, `${name} requires its input to be a string, got ${bsonType(input)}`)
    const unwanted = charactersOf(args.chars)
    const points = Array.from(input)
    let start = 0
    let end = points.length
    if (sides.left) while (start < end && unwanted.has(points[start] as string)) start += 1
    if (sides.right) while (end > start && unwanted.has(points[end - 1] as string)) end -= 1
    return points.slice(start, end).join('')
  })

  function charactersOf(chars: unknown): Set<string> {
    if (chars === undefined) return new Set(WHITESPACE)
    if (typeof chars !== 'string')
      throw location(50700, `${name} requires 'chars' to be a string, got ${bsonType(chars)}`)
    return new Set(chars)
  }
}
