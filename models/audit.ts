import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { type Act, type ActArea, actNames, acts } from './audit/acts.js'

export type { Act }

const entrySchema = new Schema(
  {
    act: { type: String, enum: actNames, required: true },
    area: { type: String, enum: ['moderation', 'administration'] satisfies ActArea[], required: true },
    /** Nobody: the hub itself. */
    by: { type: Schema.Types.ObjectId, ref: 'User' },
    subject: {
      kind: { type: String, required: true },
      id: { type: String, required: true },
      /** What it was called at that moment; a member's name is looked up instead, so that it can be forgotten. */
      label: String,
    },
    /** Ids, keys and figures: nothing that names a person. */
    details: Schema.Types.Mixed,
  },
  { collection: 'audit_entries' },
)

/** The id is the order and the date: an entry is written once, at its moment. */
entrySchema.index({ area: 1, _id: -1 })
entrySchema.index({ act: 1, _id: -1 })
entrySchema.index({ by: 1, _id: -1 })
entrySchema.index({ 'subject.id': 1, _id: -1 })

const changing = ['updateOne', 'updateMany', 'findOneAndUpdate', 'replaceOne', 'findOneAndReplace'] as const
const removing = ['deleteOne', 'deleteMany', 'findOneAndDelete'] as const
entrySchema.pre([...changing, ...removing], () => {
  throw new Error('What is in the audit log stays as it was written')
})

export type AuditEntry = InferSchemaType<typeof entrySchema> & { _id: Types.ObjectId; act: Act }

export const AuditModel = mongoose.model('AuditEntry', entrySchema)

export interface PrivilegedAct {
  act: Act
  /** Id of who did it, or the hub itself. */
  by: string | 'system'
  subject: { kind: string; id: string; label?: string }
  details?: Record<string, unknown>
}

/** Writes a privileged act into the log, which keeps it as it is for good. To be called by the verb that does it. */
export async function recordAct({ act, by, subject, details }: PrivilegedAct): Promise<void> {
  await AuditModel.create({
    act,
    area: acts[act],
    ...(by !== 'system' && { by }),
    subject: { ...subject, label: subject.kind === 'member' ? undefined : subject.label },
    details,
  })
}
