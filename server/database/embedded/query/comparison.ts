import type { ObjectId } from 'bson'
import { badValue } from '../errors.js'
import { compareValues, typeBracket } from '../values/compare.js'
import { compareNumbers, type Exact, exact, isNaNValue } from '../values/number.js'
import { bsonType, tagOf } from '../values/type.js'
import type { FilterContext, ValueOperator } from './operator.js'
import type { ValueTest } from './path.js'

/** Builds `$gt $gte $lt $lte` from the orders they accept. */
export function comparison(direction: 'greater' | 'less', orEqual: boolean): ValueOperator {
  const accepts =
    direction === 'greater'
      ? (order: number) => order > 0 || (orEqual && order === 0)
      : (order: number) => order < 0 || (orEqual && order === 0)
  return {
    parse: refuseRegex,
    test(operand, context) {
      const bracket = typeBracket(operand)
      if (bracket === 5 || operand === undefined) return orEqual ? isNull : never
      if (bracket === 127 || bracket === -1) return boundTest(bracket, direction, orEqual)
      if (bracket === 10) return numberTest(operand, accepts, orEqual)
      if (operand instanceof Date) return dateTest(operand, accepts)
      return (value) =>
        typeBracket(value) === bracket && accepts(compareValues(value, operand, context.collation))
    },
  }
}

/** Builds the test of equality, quick for the usual scalars. */
export function equality(operand: unknown, { collation }: FilterContext): ValueTest {
  const type = bsonType(operand)
  switch (type) {
    case 'null':
    case 'missing':
      return isNull
    case 'bool':
      return (value) => value === operand
    case 'string':
      if (!collation) return (value) => value === operand || isSymbol(value, operand as string)
      break
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return isNaNValue(operand) ? isNaNValue : numberTest(operand, (order) => order === 0, false)
    case 'objectId':
      return objectIdTest(operand as ObjectId)
  }
  const bracket = typeBracket(operand)
  return (value) => typeBracket(value) === bracket && compareValues(value, operand, collation) === 0
}

function numberTest(operand: unknown, accepts: (order: number) => boolean, orEqual: boolean): ValueTest {
  if (isNaNValue(operand)) return orEqual ? isNaNValue : never
  const right = exact(operand) as Exact
  return (value) => {
    const left = exact(value)
    return left !== undefined && accepts(compareNumbers(left, right)) && !isNaNValue(value)
  }
}

function dateTest(operand: Date, accepts: (order: number) => boolean): ValueTest {
  const time = operand.getTime()
  return (value) => value instanceof Date && accepts(value.getTime() - time)
}

function objectIdTest(operand: ObjectId): ValueTest {
  const bytes = Buffer.from(operand.id)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    tagOf(value) === 'ObjectId' &&
    bytes.equals((value as ObjectId).id)
}

function boundTest(bracket: number, direction: 'greater' | 'less', orEqual: boolean): ValueTest {
  const beyond = (bracket === -1) === (direction === 'greater')
  return (value) => (typeBracket(value) === bracket ? orEqual : beyond)
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined
}

function isSymbol(value: unknown, text: string): boolean {
  return bsonType(value) === 'symbol' && (value as { value: string }).value === text
}

function never(): boolean {
  return false
}

function refuseRegex(operand: unknown, path: string): unknown {
  if (bsonType(operand) === 'regex')
    throw badValue(`Can't have RegEx as arg to predicate over field '${path}'.`)
  return operand
}
