import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'

const letterSchema = new Schema(
  {
    to: { type: String, required: true },
    subject: { type: String, required: true },
    html: { type: String, required: true },
    text: { type: String, required: true },
    messageId: String,
    headers: Schema.Types.Mixed,
    attachments: [{ _id: false, filename: String, contentType: String, content: String }],
    createdAt: { type: Date, default: Date.now, expires: 7 * 24 * 3600 },
  },
  { collection: 'outbox' },
)

export type OutboxLetter = InferSchemaType<typeof letterSchema> & { _id: Types.ObjectId }

/** The letters of a hub without a mail server, kept a week for whoever develops it. */
export const OutboxModel = mongoose.model('OutboxLetter', letterSchema)

const mostShown = 100

/** The last hundred letters, the latest first. */
export function lettersInOutbox(): Promise<OutboxLetter[]> {
  return OutboxModel.find({}, { html: 0, text: 0 }).sort({ _id: -1 }).limit(mostShown).lean<OutboxLetter[]>()
}

export async function letterInOutbox(id: string): Promise<OutboxLetter | undefined> {
  if (!mongoose.isObjectIdOrHexString(id)) return undefined
  return (await OutboxModel.findById(id).lean<OutboxLetter>()) ?? undefined
}

/** Drops the letters to somebody and those that name them. */
export async function forgetOutbox({
  addresses,
  name,
}: {
  addresses: string[]
  name: string
}): Promise<void> {
  const letters = OutboxModel.find({}, { to: 1, subject: 1, text: 1 }).lean<OutboxLetter[]>().cursor()
  for await (const { _id, to, subject, text } of letters) {
    const said = [subject, text].some((words) => words.includes(name))
    if (said || addresses.includes(to)) await OutboxModel.deleteOne({ _id })
  }
}
