import { isTruthy } from '../../values/truth.js'
import type { CompositeOperator, ValueOperator } from '../operator.js'

export const $exists: ValueOperator = { test: () => (value) => value !== undefined }

/** `$exists: false` is the negation of `$exists: true`. */
export const parseExists: CompositeOperator = (path, operand) => {
  const exists = { kind: 'predicate' as const, path, op: '$exists', value: true }
  return isTruthy(operand) ? exists : { kind: 'not', child: exists }
}
