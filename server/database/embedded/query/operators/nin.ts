import type { CompositeOperator } from '../operator.js'
import { parseIn } from './in.js'

export const $nin: CompositeOperator = (path, operand) => ({
  kind: 'not',
  child: { kind: 'predicate', path, op: '$in', value: parseIn(operand) },
})
