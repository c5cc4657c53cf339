import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { NotFound } from '../../failure.js'

/** What there is to see again, to take along, or to read up on. */
export const materialKinds = ['replay', 'slides', 'dataset', 'transcript', 'document'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** Who sees it: anybody, those who have a seat, those who were seen at the door. */
export const materialAudiences = ['everyone', 'registrants', 'present'] as const
export type MaterialAudience = (typeof materialAudiences)[number]

const materialSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    kind: { type: String, enum: materialKinds, required: true },
    title: { type: String, required: true },
    audience: { type: String, enum: materialAudiences, required: true },
    /** A stored file, or else an address elsewhere. */
    file: { _id: false, id: Schema.Types.ObjectId, name: String, type: { type: String }, size: Number },
    url: String,
    /** Who offers what is elsewhere: "PeerTube de la Métropole". */
    provider: String,
    /** Its place among the others of its event. */
    position: { type: Number, required: true },
    /** Tells the same form sent twice from two forms that say the same. */
    submission: { type: String, required: true },
    addedBy: { type: Schema.Types.ObjectId, ref: 'User' },
    addedAt: { type: Date, required: true },
  },
  { collection: 'event_materials' },
)
materialSchema.index({ event: 1, position: 1, _id: 1 })
materialSchema.index({ event: 1, submission: 1 }, { unique: true })
materialSchema.index({ addedBy: 1 })

export interface MaterialFile {
  id: Types.ObjectId
  name: string
  type: string
  size: number
}

export type Material = Omit<InferSchemaType<typeof materialSchema>, 'file'> & {
  _id: Types.ObjectId
  file?: MaterialFile
}

export const MaterialModel = mongoose.model('EventMaterial', materialSchema)

/** In the order that the organisers gave them. */
export async function materialsOf(event: Types.ObjectId): Promise<Material[]> {
  return MaterialModel.find({ event }).sort({ position: 1, _id: 1 }).lean<Material[]>()
}

/** @throws NotFound when this event has none with this id. */
export async function materialById(event: Types.ObjectId, id: string): Promise<Material> {
  const found = mongoose.isObjectIdOrHexString(id)
    ? await MaterialModel.findOne({ _id: id, event }).lean<Material>()
    : null
  if (!found) throw new NotFound()
  return found
}
