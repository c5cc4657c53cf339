import mongoose, { Schema, type Types } from 'mongoose'
import type { WatchLevel } from '../watch.js'
import { type Channels, isChoosable, type KindName, kindNames, kindOf } from './kinds.js'
import { type DigestRhythm, defaultDigest } from './rhythm.js'

/** What a member wants to be told, and how. */
export interface Preferences {
  kinds: Record<KindName, Channels>
  /** No letter at all, whatever the kinds say; they come back as they were. */
  mailPaused: boolean
  /** No digest: what would wait for it is in the page only. */
  digestPaused: boolean
  digest: DigestRhythm
  /** The level at which they follow a topic that they open or reply to. */
  ownTopics: WatchLevel
  answeredTopics: WatchLevel
}

interface Stored {
  _id: Types.ObjectId
  kinds?: Partial<Record<KindName, Partial<Channels>>>
  mailPaused?: boolean
  digestPaused?: boolean
  digest?: DigestRhythm
  ownTopics?: WatchLevel
  answeredTopics?: WatchLevel
  nextDigestAt?: Date
}

const preferencesSchema = new Schema<Stored>(
  {
    /** The member. */
    _id: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    kinds: { type: Schema.Types.Mixed },
    mailPaused: Boolean,
    digestPaused: Boolean,
    digest: { type: new Schema({ weekday: Number, hour: Number }, { _id: false }) },
    ownTopics: String,
    answeredTopics: String,
    /** When their next digest leaves; there only while something waits for it. */
    nextDigestAt: Date,
  },
  { collection: 'notification_preferences' },
)
preferencesSchema.index({ nextDigestAt: 1 }, { sparse: true })

export const PreferencesModel = mongoose.model('NotificationPreferences', preferencesSchema)

function effective(stored: Partial<Stored> | undefined): Preferences {
  return {
    kinds: Object.fromEntries(
      kindNames.map((kind) => [kind, { ...kindOf(kind).channels, ...stored?.kinds?.[kind] }]),
    ) as Record<KindName, Channels>,
    mailPaused: stored?.mailPaused ?? false,
    digestPaused: stored?.digestPaused ?? false,
    digest: stored?.digest ?? defaultDigest,
    ownTopics: stored?.ownTopics ?? 'watch',
    answeredTopics: stored?.answeredTopics ?? 'watch',
  }
}

/** What each of these members wants; what somebody never chose is as the hub proposes. */
export async function preferencesOf(users: string[]): Promise<Map<string, Preferences>> {
  const found = await PreferencesModel.find({ _id: { $in: users } }).lean<Stored[]>()
  const stored = new Map(found.map((one) => [String(one._id), one]))
  return new Map(users.map((user) => [user, effective(stored.get(user))]))
}

export async function preferencesFor(user: string): Promise<Preferences> {
  return effective((await PreferencesModel.findById(user).lean<Stored>()) ?? undefined)
}

/** Keeps what a member has chosen; what is not theirs to choose stays as it is. */
export async function savePreferences(user: string, chosen: Preferences): Promise<void> {
  const kinds = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(chosen.kinds[kind]).filter(([channel]) =>
          isChoosable(kind, channel as keyof Channels),
        ),
      ),
    ]),
  )
  const { mailPaused, digestPaused, digest, ownTopics, answeredTopics } = chosen
  await PreferencesModel.updateOne(
    { _id: user },
    { $set: { kinds, mailPaused, digestPaused, digest, ownTopics, answeredTopics } },
    { upsert: true },
  )
}

/** How a member is to be told of an event of this kind. */
export function channelsOf(preferences: Preferences, kind: KindName): Channels {
  const channels = preferences.kinds[kind]
  const silent = preferences.mailPaused || (channels.mail === 'digest' && preferences.digestPaused)
  return silent ? { ...channels, mail: 'none' } : channels
}
