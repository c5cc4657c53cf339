import type { Document } from 'bson'
import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { environmentOf } from '../environment.js'

export const $documents: StageOperator = (operand, { scope, variables }) => {
  const expression = scope.compile(operand, scope)
  return function* () {
    const docs = expression(environmentOf({}, variables))
    if (!Array.isArray(docs) || !docs.every(isPlainObject)) {
      throw location(5858203, 'an array is expected')
    }
    yield* docs as Document[]
  }
}
