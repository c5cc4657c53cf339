import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'

export const $sortByCount: StageOperator = (operand, context) => {
  const isPath = typeof operand === 'string' && operand.startsWith('$')
  const isExpression = isPlainObject(operand) && Object.keys(operand)[0]?.startsWith('$')
  if (!isPath && !isExpression) {
    throw location(
      40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    )
  }
  return context.compile(
    [{ $group: { _id: operand, count: { $sum: 1 } } }, { $sort: { count: -1 } }],
    context,
  )
}
