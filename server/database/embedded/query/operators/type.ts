import { badValue, failedToParse, typeMismatch } from '../../errors.js'
import { isNumber, toNumber } from '../../values/number.js'
import { type BsonType, bsonType } from '../../values/type.js'
import type { ValueOperator } from '../operator.js'

const CODES: Record<number, BsonType> = {
  [-1]: 'minKey',
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
}
const NAMES = new Set<string>(Object.values(CODES))
const NUMBERS: BsonType[] = ['int', 'long', 'double', 'decimal']

export const $type: ValueOperator = {
  parse: (operand, path) => [...parseTypes(operand, path)],
  test: (operand) => {
    const types = new Set(operand as BsonType[])
    return (value) => types.has(bsonType(value))
  },
}

/** Reads type aliases and codes, one or a list of them. */
export function parseTypes(operand: unknown, path: string): Set<BsonType> {
  if (!Array.isArray(operand)) return new Set(typesOf(operand))
  if (operand.length === 0) throw failedToParse(`${path} must match at least one type`)
  return new Set(operand.flatMap(typesOf))
}

function typesOf(operand: unknown): BsonType[] {
  if (typeof operand === 'string') {
    if (operand === 'number') return NUMBERS
    if (!NAMES.has(operand)) throw badValue(`Unknown type name alias: ${operand}`)
    return [operand as BsonType]
  }
  if (!isNumber(operand)) throw typeMismatch('type must be represented as a number or a string')
  const code = toNumber(operand)
  const type = CODES[code]
  if (!type) throw badValue(`Invalid numerical type code: ${code}`)
  return [type]
}
