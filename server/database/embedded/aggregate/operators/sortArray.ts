import { location } from '../../errors.js'
import { elementOrder } from '../../update/element-order.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = {
  required: ['input', 'sortBy'],
  codes: { object: 2942500, unknown: 2942501, missing: 2942502 },
}

export const $sortArray: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$sortArray', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const order = elementOrder(args.sortBy, scope.collation)
  return (environment) => {
    const array = input(environment)
    if (isNullish(array)) return null
    if (!Array.isArray(array))
      throw location(
        2942504,
        `The input argument to $sortArray must be an array, but was of type: ${bsonType(array)}`,
      )
    return [...array].sort(order)
  }
}
