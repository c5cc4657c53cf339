import { location } from '../../errors.js'
import type { StageOperator } from '../context.js'

export const $count: StageOperator = (operand) => {
  if (typeof operand !== 'string') throw location(40156, 'the count field must be a non-empty string')
  if (operand === '') throw location(40157, 'the count field must be a non-empty string')
  if (operand.startsWith('$')) throw location(40158, 'the count field cannot be a $-prefixed path')
  if (operand.includes('\0')) throw location(40159, 'the count field cannot contain a null byte')
  if (operand.includes('.')) throw location(40160, "the count field cannot contain '.'")
  return function* (docs) {
    let count = 0
    for (const _ of docs) count += 1
    if (count > 0) yield { [operand]: count }
  }
}
