import { Timestamp } from 'bson'
import { badValue } from '../../errors.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { creating, type UpdateOperator } from '../operator.js'

export const $currentDate: UpdateOperator = (operand) => {
  const asTimestamp = wantsTimestamp(operand)
  return creating(() => {
    const now = new Date()
    return asTimestamp ? new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }) : now
  })
}

function wantsTimestamp(operand: unknown): boolean {
  if (typeof operand === 'boolean') return false
  if (!isPlainObject(operand)) {
    throw badValue(
      `${bsonType(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    )
  }
  for (const name of Object.keys(operand)) {
    if (name !== '$type') throw badValue(`Unrecognized $currentDate option: ${name}`)
  }
  if (operand.$type !== 'date' && operand.$type !== 'timestamp') {
    throw badValue(
      "The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type: 'date'}}}",
    )
  }
  return operand.$type === 'timestamp'
}
