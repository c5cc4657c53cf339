import { Decimal128, Double, Long } from 'bson'
import { multiply, numberType } from '../../values/arithmetic.js'
import { arithmeticChange } from '../arithmetic.js'
import type { UpdateOperator } from '../operator.js'

export const $mul: UpdateOperator = (operand, path) =>
  arithmeticChange('$mul', 'multiply', operand, path, zeroLike, multiply)

function zeroLike(factor: unknown): unknown {
  switch (numberType(factor)) {
    case 'long':
      return Long.ZERO
    case 'double':
      return new Double(0)
    case 'decimal':
      return Decimal128.fromString('0')
    default:
      return 0
  }
}
