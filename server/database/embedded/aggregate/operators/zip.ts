import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = {
  required: ['inputs'],
  optional: ['useLongestLength', 'defaults'],
  codes: { object: 34460, unknown: 34464, missing: 34465 },
}

export const $zip: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$zip', NAMES, operand)
  const longest = args.useLongestLength ?? false
  if (typeof longest !== 'boolean')
    throw location(34463, `useLongestLength must be a bool, found ${bsonType(longest)}`)
  const inputs = list('inputs', args.inputs, 34461)
  const defaults = args.defaults === undefined ? [] : list('defaults', args.defaults, 34462)
  if (inputs.length === 0) throw location(34465, '$zip requires at least one input array')
  if (defaults.length > 0 && !longest)
    throw location(34466, 'cannot specify defaults unless useLongestLength is true')
  if (defaults.length > 0 && defaults.length !== inputs.length)
    throw location(34467, 'defaults and inputs must have the same length')
  const arrays = inputs.map((item) => scope.compile(item, scope))
  const fillers = defaults.map((item) => scope.compile(item, scope))
  return (environment) => {
    const values = arrays.map((array) => array(environment))
    if (values.some(isNullish)) return null
    for (const value of values) {
      if (!Array.isArray(value))
        throw location(34468, `$zip found a non-array expression in input: ${formatValue(value)}`)
    }
    const lengths = values.map((value) => (value as unknown[]).length)
    const length = longest ? Math.max(...lengths) : Math.min(...lengths)
    const missing = fillers.map((filler) => filler(environment))
    return Array.from({ length }, (_, i) =>
      values.map((value, j) =>
        i < (value as unknown[]).length ? (value as unknown[])[i] : (missing[j] ?? null),
      ),
    )
  }
}

function list(name: string, value: unknown, code: number): unknown[] {
  if (!Array.isArray(value))
    throw location(code, `${name} must be an array of expressions, found ${bsonType(value)}`)
  return value
}
