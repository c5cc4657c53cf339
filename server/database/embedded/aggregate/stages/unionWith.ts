import { failedToParse, unknownField } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { checkInner } from '../places.js'

export const $unionWith: StageOperator = (operand, context) => {
  const { coll, pipeline } = readOptions(operand)
  checkInner('$unionWith', 31441, pipeline)
  const run = context.compile(pipeline, context)
  return function* (docs) {
    yield* docs
    yield* run(coll === undefined ? [] : (context.context?.find(coll, {}) ?? []))
  }
}

function readOptions(operand: unknown): { coll: string | undefined; pipeline: unknown } {
  if (typeof operand === 'string') return { coll: operand, pipeline: [] }
  if (!isPlainObject(operand)) {
    throw failedToParse('the $unionWith stage specification must be an object or string')
  }
  const { coll, pipeline = [], ...others } = operand
  for (const name of Object.keys(others)) throw unknownField('$unionWith', name)
  const own = Array.isArray(pipeline) && Object.keys(pipeline[0] ?? {})[0] === '$documents'
  if (typeof coll !== 'string' && !own)
    throw failedToParse(
      '$unionWith stage without explicit collection must have a pipeline with $documents as first stage',
    )
  return { coll, pipeline }
}
