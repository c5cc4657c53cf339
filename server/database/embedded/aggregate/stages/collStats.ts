import { failedToParse } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { unsupported } from '../unsupported.js'

export const $collStats: StageOperator = (operand, { context }) => {
  if (!isPlainObject(operand)) throw failedToParse('$collStats must take a nested object')
  return function* () {
    if (!context?.collStats) throw unsupported('$collStats')
    yield context.collStats(context.collection, operand)
  }
}
