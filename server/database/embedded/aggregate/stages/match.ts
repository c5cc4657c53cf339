import { location } from '../../errors.js'
import { refuseNear } from '../../planner/near-order.js'
import { compileFilter } from '../../query/filter.js'
import { isTruthy } from '../../values/truth.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { environmentOf } from '../environment.js'

export const $match: StageOperator = (operand, { scope, variables }) => {
  if (!isPlainObject(operand)) throw location(15959, 'the match filter must be an expression in an object')
  const filter = compileFilter(operand, {
    collation: scope.collation,
    expression(spec) {
      const expression = scope.compile(spec, scope)
      return (doc) => isTruthy(expression(environmentOf(doc, variables)))
    },
  })
  refuseNear(filter.ast)
  return function* (docs) {
    for (const doc of docs) if (filter.matches(doc)) yield doc
  }
}
