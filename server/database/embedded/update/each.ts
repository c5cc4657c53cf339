import { badValue } from '../errors.js'
import { bsonType, isPlainObject } from '../values/type.js'

/** Reads `{ $each: […] }`, or a value that stands for itself. */
export function readEach(
  operator: string,
  operand: unknown,
): { values: unknown[]; clauses: Record<string, unknown> } {
  if (!isPlainObject(operand) || !('$each' in operand)) return { values: [operand], clauses: {} }
  const { $each, ...clauses } = operand
  if (!Array.isArray($each)) {
    throw badValue(
      `The argument to $each in ${operator} must be an array but it was of type: ${bsonType($each)}`,
    )
  }
  return { values: $each, clauses }
}
