import type { Binary } from 'bson'
import type { Collation } from './collation.js'
import { bytesOf, regexParts } from './compare.js'
import { compareDecimals, decimalToNumber, exactDecimal, fromDecimal128 } from './decimal.js'
import { fieldsOf } from './field-order.js'
import { type Exact, exact } from './number.js'
import { asDocument, bsonType } from './type.js'

/** A string that two values share exactly when MongoDB's order calls them equal. */
export function valueKey(value: unknown, collation?: Collation): string {
  const type = bsonType(value)
  switch (type) {
    case 'string':
      return `s${JSON.stringify(collation ? collation.key(value as string) : value)}`
    case 'symbol':
      return valueKey((value as { value: string }).value, collation)
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return numberKey(exact(value) as Exact)
    case 'bool':
      return value ? 't' : 'f'
    case 'date':
      return `d${Number(value)}`
    case 'objectId':
      return `o${String(value)}`
    case 'array':
      return `[${(value as unknown[]).map((item) => valueKey(item, collation)).join(',')}]`
    case 'object':
      return `{${fieldsOf(asDocument(value) ?? {})
        .map(([name, item]) => `${JSON.stringify(name)}:${valueKey(item, collation)}`)
        .join(',')}}`
    case 'binData':
      return `b${(value as Binary).sub_type ?? 0}:${Buffer.from(bytesOf(value as Binary)).toString('base64')}`
    case 'regex': {
      const { pattern, options } = regexParts(value as RegExp)
      return `r${JSON.stringify([pattern, options])}`
    }
    case 'missing':
    case 'undefined':
      return 'u'
    case 'null':
    case 'minKey':
    case 'maxKey':
      return type
    default:
      return `${type}${JSON.stringify(value)}`
  }
}

function numberKey(number: Exact): string {
  if (typeof number !== 'object') return number === 0 ? 'n0' : `n${integerText(number)}`
  const decimal = fromDecimal128(number)
  const nearest = decimalToNumber(decimal)
  if (compareDecimals(exactDecimal(nearest), decimal) === 0) return numberKey(nearest)
  if (typeof decimal === 'string') return `n${decimal}`
  let { coefficient, exponent } = decimal
  while (coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent += 1
  }
  return exponent >= 0 ? `n${coefficient * 10n ** BigInt(exponent)}` : `n${coefficient}e${exponent}`
}

function integerText(number: number | bigint): string {
  return Number.isInteger(number) ? BigInt(number).toString() : String(number)
}
