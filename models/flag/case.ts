import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { NotFound } from '../failure.js'
import { rules } from './rules.js'
import { type SubjectName, subjectKinds } from './subjects.js'

export const caseStates = ['open', 'taken', 'upheld', 'rejected'] as const
export type CaseState = (typeof caseStates)[number]

/** What follows when a flag is upheld, the mildest first. */
export const measures = ['none', 'hide', 'warn', 'suspend'] as const
export type Measure = (typeof measures)[number]

const decision = new Schema(
  {
    by: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    at: { type: Date, required: true },
    outcome: { type: String, enum: ['upheld', 'rejected'], required: true },
    measure: { type: String, enum: measures, required: true },
    /** Told to the author and to whoever flagged. */
    text: { type: String, required: true },
  },
  { _id: false },
)

const caseSchema = new Schema(
  {
    subject: {
      kind: { type: String, enum: subjectKinds, required: true },
      id: { type: String, required: true },
    },
    /** `<kind>:<id>` from the first flag to the decision: flags of one text meanwhile are one case. */
    gathers: String,
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    label: { type: String, default: '' },
    state: { type: String, enum: caseStates, required: true },
    flags: [{ type: Schema.Types.ObjectId, ref: 'Flag' }],
    rules: [{ type: String, enum: rules }],
    openedAt: { type: Date, required: true },
    /** When its state last changed: what the queue is sorted by. */
    movedAt: { type: Date, required: true },
    takenBy: { type: Schema.Types.ObjectId, ref: 'User' },
    /** The first one, and another when the author has appealed. */
    decisions: [decision],
    appeal: { type: new Schema({ text: String, at: Date }, { _id: false }), default: undefined },
  },
  { collection: 'moderation_cases' },
)
caseSchema.index({ gathers: 1 }, { unique: true, sparse: true })
caseSchema.index({ state: 1, movedAt: 1, _id: 1 })
caseSchema.index({ state: 1, 'subject.kind': 1, movedAt: 1, _id: 1 })
caseSchema.index({ author: 1, openedAt: -1 })
caseSchema.index({ 'subject.id': 1, openedAt: -1 })

export type Case = InferSchemaType<typeof caseSchema> & { _id: Types.ObjectId }
export type Decision = Case['decisions'][number]

export const CaseModel = mongoose.model('ModerationCase', caseSchema)

export function gatheringKey({ kind, id }: SubjectName): string {
  return `${kind}:${id}`
}

/** @throws NotFound when there is none with this id. */
export async function caseById(id: string): Promise<Case> {
  const found = mongoose.isObjectIdOrHexString(id) ? await CaseModel.findById(id).lean<Case>() : null
  if (!found) throw new NotFound()
  return found
}
