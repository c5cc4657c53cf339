import mongoose, { type InferSchemaType, Schema } from 'mongoose'

const letterSchema = new Schema(
  {
    to: { type: String, required: true },
    subject: { type: String, required: true },
    html: { type: String, required: true },
    text: { type: String, required: true },
    createdAt: { type: Date, default: Date.now, expires: 7 * 24 * 3600 },
  },
  { collection: 'outbox' },
)

export type OutboxLetter = InferSchemaType<typeof letterSchema>

/** The letters of a hub without a mail server, kept a week for whoever develops it. */
export const OutboxModel = mongoose.model('OutboxLetter', letterSchema)
