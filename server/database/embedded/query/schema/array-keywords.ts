import { failedToParse } from '../../errors.js'
import { valueKey } from '../../values/key.js'
import { countIn } from './scalar-keywords.js'
import type { Keyword, SchemaTest } from './schema.js'

function ofArrays(test: (items: unknown[]) => boolean): SchemaTest {
  return (value) => !Array.isArray(value) || test(value)
}

export const arrayKeywords: Record<string, Keyword> = {
  minItems: (operand) => {
    const count = countIn('minItems', operand)
    return ofArrays((items) => items.length >= count)
  },
  maxItems: (operand) => {
    const count = countIn('maxItems', operand)
    return ofArrays((items) => items.length <= count)
  },
  uniqueItems: (operand) => {
    if (typeof operand !== 'boolean')
      throw failedToParse("$jsonSchema keyword 'uniqueItems' must be a boolean")
    if (!operand) return () => true
    return ofArrays((items) => new Set(items.map((item) => valueKey(item))).size === items.length)
  },
  items: (operand, _schema, compile) => {
    if (!Array.isArray(operand)) {
      const test = compile(operand)
      return ofArrays((items) => items.every(test))
    }
    const tests = operand.map(compile)
    return ofArrays((items) => tests.every((test, i) => i >= items.length || test(items[i])))
  },
  additionalItems: (operand, schema, compile) => {
    const from = Array.isArray(schema.items) ? schema.items.length : Number.POSITIVE_INFINITY
    const test = typeof operand === 'boolean' ? () => operand : compile(operand)
    return ofArrays((items) => items.slice(from).every(test))
  },
}
