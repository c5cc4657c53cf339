import { compareValues } from '../values/compare.js'
import { binary, type ExpressionOperator } from './operator.js'

/** Builds an operator that compares two values in MongoDB's total order. */
export function comparison(name: string, accepts: (order: number) => boolean): ExpressionOperator {
  return binary(name, (left, right, { collation }) => accepts(compareValues(left, right, collation)))
}
