import { clauses } from '../clauses.js'
import type { LogicalOperator } from '../operator.js'

export const $or: LogicalOperator = (operand, parser) => ({
  kind: 'or',
  children: clauses('$or', operand, parser),
})
