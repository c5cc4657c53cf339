import type { LogicalOperator } from '../operator.js'

export const $comment: LogicalOperator = () => ({ kind: 'always', value: true })
