import { clauses } from '../clauses.js'
import type { LogicalOperator } from '../operator.js'

export const $and: LogicalOperator = (operand, parser) => ({
  kind: 'and',
  children: clauses('$and', operand, parser),
})
