import { BSONRegExp } from 'bson'
import { badValue, location } from '../../errors.js'
import { equalValues, regexParts } from '../../values/compare.js'
import { bsonType } from '../../values/type.js'
import type { CompositeOperator, ValueOperator } from '../operator.js'
import type { ValueTest } from '../path.js'
import { compileRegex } from '../regex/regex.js'

export const $regex: ValueOperator = { test: (operand) => matchesRegex(operand) }

/** `$regex` with its sibling `$options`. */
export const parseRegex: CompositeOperator = (path, operand, _parser, spec) => {
  return { kind: 'predicate', path, op: '$regex', value: regexOf(operand, spec.$options) }
}

/** Tests strings against a regular expression; an equal regular expression matches as well. */
export function matchesRegex(regex: unknown): ValueTest {
  const { pattern, options } = regexParts(regex as BSONRegExp)
  const matcher = compileRegex(pattern, options)
  return (value) => {
    if (typeof value === 'string') return matcher.test(value)
    const type = bsonType(value)
    if (type === 'symbol') return matcher.test((value as { value: string }).value)
    return type === 'regex' && equalValues(value, regex)
  }
}

function regexOf(operand: unknown, options: unknown): BSONRegExp {
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string')
  if (typeof operand === 'string') return regex(operand, options ?? '')
  if (bsonType(operand) !== 'regex') throw badValue('$regex has to be a string')
  const parts = regexParts(operand as BSONRegExp)
  if (options && parts.options) throw location(51075, 'options set in both $regex and $options')
  return regex(parts.pattern, options ?? parts.options)
}

function regex(pattern: string, options: string): BSONRegExp {
  compileRegex(pattern, options)
  return new BSONRegExp(pattern, [...options].sort().join(''))
}
