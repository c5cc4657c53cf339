import { createHash, randomBytes } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import type { PersonalDomain } from '../../personal-data.js'

/** What opens a member's own calendar to the programs that follow it; a member has one, or none. */
const calendarKeySchema = new Schema(
  {
    /** The member. */
    _id: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** SHA-256 of what the address carries, so that a copy of the database opens nothing. */
    hash: { type: String, required: true, unique: true },
    createdAt: { type: Date, required: true },
    /** The last day on which a program asked. */
    readAt: Date,
  },
  { collection: 'calendar_keys' },
)

export type CalendarKey = InferSchemaType<typeof calendarKeySchema>

const CalendarKeyModel = mongoose.model('CalendarKey', calendarKeySchema)

const day = 24 * 3600 * 1000

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Gives a member a new key, 43 characters that are shown this once; the one before opens nothing any more. */
export async function renewCalendarKey(user: string): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await CalendarKeyModel.updateOne(
    { _id: user },
    { $set: { hash: hashOf(key), createdAt: new Date() }, $unset: { readAt: 1 } },
    { upsert: true },
  )
  return key
}

export async function revokeCalendarKey(user: string): Promise<void> {
  await CalendarKeyModel.deleteOne({ _id: user })
}

/** What a member may know of their key: not the key. */
export async function calendarKeyOf(user: string): Promise<CalendarKey | undefined> {
  return (await CalendarKeyModel.findById(user, { hash: 0 }).lean<CalendarKey>()) ?? undefined
}

/** Whose calendar this key opens; that it was used is noted once a day. */
export async function memberWithCalendarKey(key: string): Promise<Types.ObjectId | undefined> {
  const found = await CalendarKeyModel.findOne({ hash: hashOf(key) }).lean<CalendarKey>()
  if (!found) return undefined
  if (!found.readAt || Date.now() - found.readAt.getTime() > day)
    await CalendarKeyModel.updateOne({ _id: found._id, hash: found.hash }, { $set: { readAt: new Date() } })
  return found._id
}

export const calendarKeyData: PersonalDomain = {
  domain: 'calendar',
  async collect(user) {
    return (await calendarKeyOf(user)) ?? {}
  },
  async forget(user) {
    await revokeCalendarKey(user)
  },
}
