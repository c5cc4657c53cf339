import { location } from '../../errors.js'
import { isNumber, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, ranged } from '../operator.js'
import { coerceToText } from './text.js'

/** Builds `$substrBytes` and its old name `$substr`. */
export function substringBytes(name: string): ExpressionOperator {
  return ranged(name, 3, 3, ([value, from, count]) => {
    const bytes = Buffer.from(coerceToText(value))
    const start = whole(from, 'starting index', 16034)
    const length = whole(count, 'length', 16035)
    if (start < 0) throw location(50752, `${name}:  starting index must be non-negative (got: ${start})`)
    if (continues(bytes[start])) {
      throw location(28656, `${name}:  Invalid range, starting index is a UTF-8 continuation byte.`)
    }
    const end = length < 0 ? bytes.length : start + length
    if (continues(bytes[end])) {
      throw location(28657, `${name}:  Invalid range, ending index is in the middle of a UTF-8 character.`)
    }
    return bytes.toString('utf8', start, end)
  })

  function whole(value: unknown, argument: string, code: number): number {
    if (isNumber(value)) return Math.trunc(toNumber(value))
    throw location(code, `${name}:  ${argument} must be a numeric type (is BSON type ${bsonType(value)})`)
  }
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
