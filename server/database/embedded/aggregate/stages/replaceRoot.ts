import { location, unknownField } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { replacedRoot } from '../replaced-root.js'

export const $replaceRoot: StageOperator = (operand, context) => {
  if (!isPlainObject(operand))
    throw location(40229, 'expected an object as specification for $replaceRoot stage')
  for (const name of Object.keys(operand)) {
    if (name !== 'newRoot') throw unknownField('$replaceRoot', name)
  }
  if (!('newRoot' in operand))
    throw location(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field")
  return replacedRoot("'newRoot' expression ", operand.newRoot, context)
}
