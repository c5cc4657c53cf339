import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { equalValues } from '../values/compare.js'

/** Refuses the change of an `_id`, and puts the `_id` of a document to insert first. */
export function immutableId(before: Document, after: Document, isInsert: boolean): Document {
  if (before === after) return after
  if (before._id !== undefined && !equalValues(before._id, after._id)) {
    throw new CommandError(
      66,
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    )
  }
  if (!isInsert || !('_id' in after)) return after
  const { _id, ...rest } = after
  return { _id, ...rest }
}
