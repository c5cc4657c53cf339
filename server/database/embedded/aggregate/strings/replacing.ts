import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, named } from '../operator.js'

const NAMES = {
  required: ['input', 'find', 'replacement'],
  codes: { object: 51751, unknown: 51750, missing: 51749 },
}
const CODES: Record<string, number> = { input: 51746, find: 51745, replacement: 51744 }

/** Builds `$replaceOne` and `$replaceAll`. */
export function replacing(
  name: string,
  replace: (input: string, find: string, replacement: string) => string,
): ExpressionOperator {
  return named(name, NAMES, (args) => {
    for (const [key, code] of Object.entries(CODES)) {
      if (!isNullish(args[key]) && typeof args[key] !== 'string') {
        throw location(code, `${name} requires that '${key}' be a string, found: ${bsonType(args[key])}`)
      }
    }
    if (Object.keys(CODES).some((key) => isNullish(args[key]))) return null
    return replace(args.input as string, args.find as string, args.replacement as string)
  })
}
