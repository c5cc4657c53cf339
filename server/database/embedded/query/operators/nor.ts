import { clauses } from '../clauses.js'
import type { LogicalOperator } from '../operator.js'

export const $nor: LogicalOperator = (operand, parser) => ({
  kind: 'nor',
  children: clauses('$nor', operand, parser),
})
