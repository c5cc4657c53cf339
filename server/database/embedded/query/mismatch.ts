import type { Document } from 'bson'
import { getField } from '../values/clone.js'
import { bsonType, isPlainObject } from '../values/type.js'
import { compileFilter } from './filter.js'
import { schemaMismatches } from './schema/mismatch.js'

const REASONS: Record<string, string> = {
  $type: 'type did not match',
  $in: 'no matching value found in array',
  $nin: 'matching value found in array',
  $regex: 'regular expression did not match',
  $mod: '$mod did not evaluate to expected remainder',
  $size: 'array length was not equal to given size',
  $all: 'array did not contain all specified values',
  $elemMatch: 'array did not satisfy the child predicate',
}
const CLAUSES = new Set(['$and', '$or', '$nor'])

/** Why a document does not match a validator, in the words of MongoDB's `errInfo.details`. */
export function mismatchOf(validator: Document, doc: Document): Document {
  const clauses = Object.entries(validator).flatMap(([name, operand]) => clausesOf(name, operand))
  if (clauses.length === 1) return clauseMismatch(clauses[0] as Document, doc)
  return { operatorName: '$and', clausesNotSatisfied: failedClauses(clauses, doc) }
}

/** One clause for each operator of a field. */
function clausesOf(name: string, operand: unknown): Document[] {
  if (name.startsWith('$') || !isPlainObject(operand)) return [{ [name]: operand }]
  const operators = Object.keys(operand)
  if (operators.length < 2 || !operators.every((one) => one.startsWith('$') && one !== '$options'))
    return [{ [name]: operand }]
  return operators.map((one) => ({ [name]: { [one]: operand[one] } }))
}

const failedClauses = (clauses: Document[], doc: Document): Document[] =>
  clauses.flatMap((clause, index) =>
    compileFilter(clause).matches(doc) ? [] : [{ index, details: clauseMismatch(clause, doc) }],
  )

function clauseMismatch(clause: Document, doc: Document): Document {
  const [[name, operand] = ['', undefined]] = Object.entries(clause)
  if (name === '$jsonSchema') {
    return { operatorName: '$jsonSchema', schemaRulesNotSatisfied: schemaMismatches(operand, doc) }
  }
  if (name === '$expr') {
    return {
      operatorName: '$expr',
      specifiedAs: clause,
      reason: 'expression did not match',
      expressionResult: false,
    }
  }
  if (name === '$nor') return { operatorName: '$nor', clausesSatisfied: satisfied(operand, doc) }
  if (CLAUSES.has(name)) return { operatorName: name, clausesNotSatisfied: failedClauses(operand, doc) }
  return fieldMismatch(name, operand, clause, doc)
}

const satisfied = (clauses: Document[], doc: Document): Document[] =>
  clauses.flatMap((clause, index) =>
    compileFilter(clause).matches(doc) ? [{ index, details: { specifiedAs: clause } }] : [],
  )

function fieldMismatch(path: string, operand: unknown, clause: Document, doc: Document): Document {
  const [operator = '$eq'] = isPlainObject(operand)
    ? Object.keys(operand).filter((name) => name.startsWith('$'))
    : []
  const value = path
    .split('.')
    .reduce<unknown>((inside, name) => (isPlainObject(inside) ? getField(inside, name) : undefined), doc)
  const about = { operatorName: operator, specifiedAs: clause }
  if (operator === '$exists') {
    return { ...about, reason: value === undefined ? 'path does not exist' : 'path does exist' }
  }
  if (value === undefined) return { ...about, reason: 'field was missing' }
  const reason = REASONS[operator] ?? 'comparison failed'
  if (Array.isArray(value)) return { ...about, reason, consideredValues: [...value, value] }
  const considered = { ...about, reason, consideredValue: value }
  return operator === '$type' ? { ...considered, consideredType: bsonType(value) } : considered
}
