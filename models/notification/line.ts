import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { kindNames } from './kinds.js'

/** What one member is told: one line of their list. While it is unread, further events of its subject add to it. */
const lineSchema = new Schema(
  {
    recipient: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    kind: { type: String, enum: kindNames, required: true },
    /** What it groups: its kind and subject, or its one event. */
    line: { type: String, required: true },
    /** The keys of its events, which tells an event told twice from two. */
    events: { type: [String], required: true },
    count: { type: Number, required: true },
    /** Events that a digest has still to tell. */
    forDigest: { type: Number, default: 0 },
    /** The members behind its events, the latest last. */
    actors: [{ type: Schema.Types.ObjectId, ref: 'User' }],
    onBehalfOf: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    /** Where its first event is to be seen. */
    path: { type: String, required: true },
    values: { type: Schema.Types.Mixed, default: {} },
    subject: { type: new Schema({ kind: String, id: String }, { _id: false }) },
    at: { type: Date, required: true },
    /** Whether the list shows it; one that only a digest tells is not there. */
    shown: { type: Boolean, required: true },
    unread: { type: Boolean, required: true },
    /** Further events of its subject still join it. */
    open: { type: Boolean, required: true },
  },
  { collection: 'notifications', minimize: false },
)
lineSchema.index({ recipient: 1, events: 1 }, { unique: true })
lineSchema.index({ recipient: 1, line: 1 }, { unique: true, partialFilterExpression: { open: true } })
lineSchema.index({ recipient: 1, shown: 1, unread: 1, at: -1, _id: -1 })
lineSchema.index({ recipient: 1, unread: 1 }, { partialFilterExpression: { unread: true } })
lineSchema.index(
  { recipient: 1, forDigest: 1, at: 1 },
  { partialFilterExpression: { forDigest: { $gt: 0 } } },
)
lineSchema.index({ recipient: 1, 'subject.kind': 1, 'subject.id': 1, open: 1 })
lineSchema.index({ actors: 1 })
/** Who was told of something: where its words have to be taken back. */
lineSchema.index({ events: 1 })
/** Half a year after its last event nobody misses it. */
lineSchema.index({ at: 1 }, { expireAfterSeconds: 180 * 24 * 3600 })

export type Line = InferSchemaType<typeof lineSchema> & {
  _id: Types.ObjectId
  values: Record<string, string>
}

export const LineModel = mongoose.model('Notification', lineSchema)

/** What was told of a happening no longer repeats its words; to be called when these are gone for everybody. */
export async function withdrawExcerpt(key: string): Promise<void> {
  await LineModel.updateMany({ events: key }, { $set: { 'values.excerpt': '' } })
}

type StoredLine = Omit<Line, '_id'>

/** The same collection, for writes that mongoose has no types for. */
export function storedLines() {
  return LineModel.db.collection<StoredLine>(LineModel.collection.collectionName)
}
