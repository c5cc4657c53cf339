import mongoose, { Schema, type Types } from 'mongoose'

import { forgetUser } from './user.js'

export const sessionCollection = 'sessions'

const sessionSchema = new Schema(
  {
    _id: String,
    expires: Date,
    session: {
      cookie: Schema.Types.Mixed,
      passport: { user: String },
      agent: String,
      signedInAt: Date,
      seenAt: Number,
    },
  },
  { collection: sessionCollection, strict: false },
)
sessionSchema.index({ 'session.passport.user': 1 })

/** Reads what express-session writes; nothing is created through it. */
const SessionModel = mongoose.model('Session', sessionSchema)

/** One browser in which a member is signed in; `id` is the stored (hashed) session id. */
export interface OpenSession {
  id: string
  agent: string
  signedInAt: Date
  expires: Date
}

type UserId = Types.ObjectId | string

/** The browsers in which a member is signed in, the latest first. */
export async function openSessions(user: UserId): Promise<OpenSession[]> {
  const found = await SessionModel.find({
    'session.passport.user': String(user),
    expires: { $gt: new Date() },
  }).lean()
  return found
    .map((stored) => ({
      id: stored._id ?? '',
      agent: stored.session?.agent ?? '',
      signedInAt: new Date(stored.session?.signedInAt ?? 0),
      expires: stored.expires ?? new Date(0),
    }))
    .sort((a, b) => b.signedInAt.getTime() - a.signedInAt.getTime())
}

const listeners: ((user: string) => void)[] = []

/** Registers what must let go of a member's sessions as soon as this process ends one. */
export function onSessionsEnded(listener: (user: string) => void): void {
  listeners.push(listener)
}

/** Registers how this process tells its neighbours on the machine that it has ended a member's sessions. */
export function announceSessionsEndedWith(announce: (user: string) => void): void {
  listeners.push((user) => !fromNextDoor && announce(user))
}

let fromNextDoor = false

/** A neighbour has ended a member's sessions: what this process keeps of them goes too. */
export function sessionsEndedNextDoor(user: string): void {
  fromNextDoor = true
  forgetUser(user)
  for (const listener of listeners) listener(user)
  fromNextDoor = false
}

/** Ends every session of a member, except the one whose stored id is `keep`. */
export async function endSessions(user: UserId, keep?: string): Promise<void> {
  await SessionModel.deleteMany({
    'session.passport.user': String(user),
    ...(keep ? { _id: { $ne: keep } } : {}),
  })
  for (const listener of listeners) listener(String(user))
}

/** Ends one session of a member; another member's is left alone. */
export async function endSession(user: UserId, id: string): Promise<void> {
  await SessionModel.deleteOne({ _id: id, 'session.passport.user': String(user) })
  for (const listener of listeners) listener(String(user))
}
