import type { LogicalOperator } from '../operator.js'

export const $expr: LogicalOperator = (operand) => ({ kind: 'expr', value: operand })
