import { failedToParse } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { unsupported } from '../unsupported.js'

export const $listLocalSessions: StageOperator = (operand, { context }) => {
  if (!isPlainObject(operand)) {
    throw failedToParse('$listLocalSessions options must be specified in an object')
  }
  return function* () {
    if (!context?.sessions) throw unsupported('$listLocalSessions')
    yield* context.sessions()
  }
}
