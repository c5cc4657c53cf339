import { CommandError, failedToParse } from '../../errors.js'
import { parseTypes } from '../../query/operators/type.js'
import { isPlainObject } from '../../values/type.js'
import { convert, isTarget, type Target } from '../conversion/convert.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = { required: ['input', 'to'], optional: ['onError', 'onNull'] }

export const $convert: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$convert', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const to = scope.compile(isPlainObject(args.to) && 'type' in args.to ? args.to.type : args.to, scope)
  const onError = 'onError' in args ? scope.compile(args.onError, scope) : undefined
  const onNull = scope.compile(args.onNull ?? null, scope)
  return (environment) => {
    const value = input(environment)
    const wanted = to(environment)
    if (isNullish(value)) return onNull(environment)
    if (isNullish(wanted)) return null
    const target = targetOf(wanted)
    if (!onError) return convert(value, target)
    try {
      return convert(value, target)
    } catch (error) {
      if (error instanceof CommandError && error.code === 241) return onError(environment)
      throw error
    }
  }
}

function targetOf(value: unknown): Target {
  const [type = ''] = parseTypes(value, '$convert')
  if (!isTarget(type)) throw failedToParse(`$convert to ${type} is not supported by the embedded database`)
  return type
}
