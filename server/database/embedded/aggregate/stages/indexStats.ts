import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { unsupported } from '../unsupported.js'

export const $indexStats: StageOperator = (operand, { context }) => {
  if (!isPlainObject(operand) || Object.keys(operand).length > 0) {
    throw location(28803, 'The $indexStats stage specification must be an empty object')
  }
  return function* () {
    if (!context?.indexStats) throw unsupported('$indexStats')
    yield* context.indexStats(context.collection)
  }
}
