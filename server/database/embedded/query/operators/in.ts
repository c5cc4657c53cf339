import { badValue } from '../../errors.js'
import { valueKey } from '../../values/key.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { equality } from '../comparison.js'
import type { FilterContext, ValueOperator } from '../operator.js'
import type { ValueTest } from '../path.js'
import { matchesRegex } from './regex.js'

const MANY = 8

export const $in: ValueOperator = { parse: parseIn, test: testIn }

/** Checks the operand of `$in` and `$nin`. */
export function parseIn(operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw badValue('$in needs an array')
  for (const item of operand) {
    const name = isPlainObject(item) ? Object.keys(item)[0] : undefined
    if (name?.startsWith('$') && !['$ref', '$id', '$db'].includes(name))
      throw badValue('cannot nest $ under $in')
  }
  return operand
}

function testIn(operand: unknown, context: FilterContext): ValueTest {
  const items = operand as unknown[]
  const regexes = items.filter((item) => bsonType(item) === 'regex')
  const values = items.filter((item) => bsonType(item) !== 'regex')
  const tests = [
    ...regexes.map((regex) => matchesRegex(regex)),
    ...(values.length > MANY
      ? [memberTest(values, context)]
      : values.map((value) => equality(value, context))),
  ]
  if (tests.length === 1) return tests[0] as ValueTest
  return (value) => tests.some((test) => test(value))
}

function memberTest(values: unknown[], { collation }: FilterContext): ValueTest {
  const keys = new Set(values.map((value) => valueKey(value, collation)))
  const orMissing = values.some((value) => value === null || value === undefined)
  return (value) => (value === undefined || value === null ? orMissing : keys.has(valueKey(value, collation)))
}
