import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { BadRequest } from './failure.js'
import { memberChanged } from './member-version.js'
import { namedIn } from './naming.js'

/** A draft that nobody touched for this long is forgotten. */
const keptSeconds = 90 * 24 * 3600
export const longestDraft = 20_000

const draftSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** The address that its form is sent to: one draft for each form of a member, on all their devices. */
    place: { type: String, required: true },
    title: String,
    body: { type: String, required: true },
    /** The members whom its words name; see `naming.ts`. */
    named: { type: [Schema.Types.ObjectId], default: undefined },
    savedAt: { type: Date, required: true },
  },
  { collection: 'drafts' },
)
draftSchema.index({ user: 1, place: 1 }, { unique: true })
draftSchema.index({ user: 1, savedAt: -1 })
draftSchema.index({ named: 1 }, { sparse: true })
draftSchema.index({ savedAt: 1 }, { expireAfterSeconds: keptSeconds })

export type Draft = InferSchemaType<typeof draftSchema> & { _id: Types.ObjectId }

export const DraftModel = mongoose.model('Draft', draftSchema)

const places = /^\/(topics|topics\/[0-9a-f]{24}\/posts)$/

export const newTopicPlace = '/topics'
export const replyPlace = (topic: Types.ObjectId | string) => `/topics/${topic}/posts`

/** The topic that a draft replies to, if it is a reply. */
export function topicOfDraft({ place }: Pick<Draft, 'place'>): string | undefined {
  return /^\/topics\/([0-9a-f]{24})\//.exec(place)?.[1]
}

/**
 * Keeps what a member has typed so far in a form; empty words keep nothing.
 * @throws BadRequest when no form is sent to that place.
 */
export async function saveDraft(
  user: { id: string },
  place: string,
  words: { title?: string; body: string },
): Promise<void> {
  if (!places.test(place)) throw new BadRequest()
  const [title, body] = [words.title?.trim().slice(0, 200), words.body.slice(0, longestDraft)]
  if (body.trim() === '' && !title) return discardDraft(user, place)
  await DraftModel.updateOne(
    { user: user.id, place },
    {
      $set: { body, named: await namedIn(body), savedAt: new Date(), ...(title !== undefined && { title }) },
    },
    { upsert: true },
  )
  memberChanged(user.id)
}

export async function draftFor(user: { id: string }, place: string): Promise<Draft | undefined> {
  return (await DraftModel.findOne({ user: user.id, place }).lean<Draft>()) ?? undefined
}

/** To be called once the form has been accepted, or when its writer gives it up. */
export async function discardDraft(user: { id: string }, place: string): Promise<void> {
  const { deletedCount } = await DraftModel.deleteOne({ user: user.id, place })
  if (deletedCount > 0) memberChanged(user.id)
}

export const mostDraftsShown = 100

/** What a member has begun and not published, the latest first. */
export async function draftsOf(user: { id: string }): Promise<Draft[]> {
  return DraftModel.find({ user: user.id }).sort({ savedAt: -1 }).limit(mostDraftsShown).lean<Draft[]>()
}
