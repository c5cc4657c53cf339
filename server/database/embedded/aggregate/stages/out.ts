import { ObjectId } from 'bson'
import type { StageOperator } from '../context.js'
import { targetOf } from '../target.js'
import { unsupported } from '../unsupported.js'

export const $out: StageOperator = (operand, stage) => {
  const target = targetOf('$out', operand, stage)
  const writer = stage.context?.writer
  if (!writer) throw unsupported('$out')
  return function* (docs) {
    writer.replaceAll(
      target,
      Array.from(docs, (doc) => (doc._id === undefined ? { _id: new ObjectId(), ...doc } : doc)),
    )
    yield* []
  }
}
