import { CommandError, failedToParse, location } from '../../errors.js'
import { parseTypes } from '../../query/operators/type.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import { isPlainObject } from '../../values/type.js'
import { FORMATS, type Format } from '../conversion/binary.js'
import { convert, isTarget, type Target } from '../conversion/convert.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = { required: ['input', 'to'], optional: ['onError', 'onNull', 'format'] }

export const $convert: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$convert', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const named = isPlainObject(args.to) && 'type' in args.to ? args.to : { type: args.to }
  const to = scope.compile(named.type, scope)
  const subtypeOf = scope.compile(named.subtype ?? 0, scope)
  const formatOf = scope.compile(args.format ?? null, scope)
  const onError = 'onError' in args ? scope.compile(args.onError, scope) : undefined
  const onNull = scope.compile(args.onNull ?? null, scope)
  return (environment) => {
    const value = input(environment)
    const wanted = to(environment)
    if (isNullish(value)) return onNull(environment)
    if (isNullish(wanted)) return null
    const target = targetOf(wanted)
    const form = { format: checkedFormat(formatOf(environment)), subtype: integerOf(subtypeOf(environment)) }
    if (!onError) return convert(value, target, form)
    try {
      return convert(value, target, form)
    } catch (error) {
      if (error instanceof CommandError && error.code === 241) return onError(environment)
      throw error
    }
  }
}

function checkedFormat(value: unknown): Format | undefined {
  if (isNullish(value)) return undefined
  const format = FORMATS.find((one) => one === value)
  if (!format) throw location(4341125, `Invalid 'format' argument for $convert: ${formatValue(value)}`)
  return format
}

function targetOf(value: unknown): Target {
  const [type = ''] = parseTypes(value, '$convert')
  if (!isTarget(type)) throw failedToParse(`$convert to ${type} is not supported by the embedded database`)
  return type
}
