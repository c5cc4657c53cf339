import { badValue } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { CompositeOperator } from '../operator.js'
import { isOperatorDocument } from '../operator-document.js'

const LOGICAL = new Set(['$and', '$or', '$nor', '$where', '$expr', '$jsonSchema'])

export const $elemMatch: CompositeOperator = (path, operand, parser) => {
  if (!isPlainObject(operand)) throw badValue('$elemMatch needs an Object')
  const ofValues = isOperatorDocument(operand) && !LOGICAL.has(Object.keys(operand)[0] ?? '')
  return ofValues
    ? { kind: 'elemMatch', path, of: 'values', child: parser.operators('', operand) }
    : { kind: 'elemMatch', path, of: 'documents', child: parser.filter(operand) }
}
