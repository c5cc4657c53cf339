import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import type { FieldValue, FieldValues, ReferenceKind } from './fields.js'

const revisionSchema = new Schema(
  {
    kind: { type: String, required: true },
    id: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    changes: [
      {
        _id: false,
        field: { type: String, required: true },
        before: Schema.Types.Mixed,
        after: Schema.Types.Mixed,
      },
    ],
  },
  { collection: 'reference_revisions' },
)
revisionSchema.index({ kind: 1, id: 1, _id: -1 })

export interface FieldChange {
  field: string
  before?: FieldValue
  after?: FieldValue
}

/** One change that somebody made to the reference data. */
export type Revision = Omit<InferSchemaType<typeof revisionSchema>, 'changes'> & {
  _id: Types.ObjectId
  changes: FieldChange[]
}

export const RevisionModel = mongoose.model('ReferenceRevision', revisionSchema)

/** Everything that was changed on one entry, the latest first. */
export function revisionsOf(kind: ReferenceKind, id: string): Promise<Revision[]> {
  return RevisionModel.find({ kind, id }).sort({ _id: -1 }).lean<Revision[]>()
}

/** What an entry said before a revision, given what it says now and all that came after. */
export function valuesBefore(
  revision: string,
  current: FieldValues,
  revisions: Revision[],
): FieldValues | undefined {
  const values = { ...current }
  for (const { _id, changes } of revisions) {
    for (const { field, before } of changes) values[field] = before
    if (String(_id) === revision) return values
  }
  return undefined
}
