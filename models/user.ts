import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { slug } from '../server/lib/slug.js'
import { charterInForce } from './charter.js'
import { hidingReasons } from './hidden.js'
import { faceWidth, photoPath } from './member/photo-path.js'
import { levels, type Privacy, type PrivateField, standardPrivacy } from './member/privacy.js'
import { memberChanged } from './member-version.js'
import { membershipsOf, type OwnMembership } from './organisation/membership.js'

/** What a person may hold for the whole hub; roles in an organisation belong to the membership. */
export const roles = ['administrator', 'moderator', 'reviewer', 'publicHacker'] as const
export type Role = (typeof roles)[number]

/** Where a person says they come from at sign-up. */
export const origins = ['territory', 'organisation', 'elsewhere'] as const

const level = (field: PrivateField) => ({ type: String, enum: levels, default: standardPrivacy[field] })

const privacy: Record<keyof Privacy, ReturnType<typeof level>> = {
  photo: level('photo'),
  bio: level('bio'),
  territory: level('territory'),
  organisations: level('organisations'),
  skills: level('skills'),
  activity: level('activity'),
  directory: level('directory'),
}

/** A name without accents and capitals, as lists are sorted by it, and the words by which it is looked for. */
export function nameKeys(name: string): { nameKey: string; nameWords: string[] } {
  const nameKey = slug(name)
  return { nameKey, nameWords: nameKey.split('-') }
}

const userSchema = new Schema(
  {
    email: { type: String, required: true, unique: true, lowercase: true, trim: true },
    /** The address that a confirmation letter is on its way to, when it is to replace `email`. */
    pendingEmail: { type: String, lowercase: true, trim: true },
    emailConfirmedAt: Date,
    passwordHash: { type: String, required: true },
    name: { type: String, required: true, trim: true },
    /** What others mention them by; it stays when the name changes. `models/handle.ts` gives it. */
    handle: String,
    /** What `nameKeys` makes of the name. */
    nameKey: {
      type: String,
      default(this: { name: string }) {
        return nameKeys(this.name).nameKey
      },
    },
    nameWords: {
      type: [String],
      default(this: { name: string }) {
        return nameKeys(this.name).nameWords
      },
    },
    origin: { type: String, enum: origins, required: true },
    territory: { type: String, ref: 'Territory' },
    organisationName: { type: String, trim: true },
    /** A stored picture. */
    photo: Schema.Types.ObjectId,
    /** A short text about oneself: Markdown as it was typed, and rendered. */
    bio: String,
    bioHtml: String,
    /** As typed, and as they are looked for. */
    skills: { type: [String], default: [] },
    skillKeys: { type: [String], default: [] },
    privacy,
    locale: { type: String, enum: ['fr', 'en'], default: 'fr', required: true },
    timeZone: { type: String, default: 'Europe/Paris', required: true },
    roles: { type: [String], enum: roles, default: [] },
    charterVersion: { type: Number, required: true },
    charterAcceptedAt: { type: Date, required: true },
    postCount: { type: Number, default: 0 },
    /** When all that is personal goes, if its owner has asked to leave; `deletionBegunAt` ends the way back. */
    deletionDueAt: Date,
    deletionBegunAt: Date,
    /** Lines of their notifications left to read; `models/notification/unread.ts` keeps it. */
    unreadNotifications: { type: Number, default: 0 },
    /** Kept out by moderation, for good when there is no `until`. */
    suspension: {
      type: new Schema(
        {
          at: { type: Date, required: true },
          by: { type: Schema.Types.ObjectId, ref: 'User', required: true },
          /** Told to the member. */
          reason: { type: String, required: true },
          until: Date,
          case: { type: Schema.Types.ObjectId, ref: 'ModerationCase' },
        },
        { _id: false },
      ),
      default: undefined,
    },
    /** Whether all that they wrote is to be masked. */
    contentMasked: Boolean,
    /** Why moderation has masked their profile, if it has: `models/member/hiding.ts`. */
    profileMasks: { type: [String], enum: hidingReasons, default: undefined },
  },
  { collection: 'users', timestamps: true },
)
userSchema.index({ roles: 1 })
userSchema.index({ createdAt: 1 })
userSchema.index({ handle: 1 }, { unique: true, sparse: true })
userSchema.index({ deletionDueAt: 1 }, { sparse: true })
/** The list of members is sorted by name, under any of these. */
userSchema.index({ nameKey: 1, _id: 1 })
userSchema.index({ territory: 1, nameKey: 1, _id: 1 })
userSchema.index({ skillKeys: 1, nameKey: 1, _id: 1 })
userSchema.index({ nameWords: 1 })

export type User = InferSchemaType<typeof userSchema> & { _id: Types.ObjectId }

export const UserModel = mongoose.model('User', userSchema)

/** What pages and policies know of the person who is signed in; no address, no secret. */
export interface CurrentUser {
  id: string
  name: string
  locale: 'fr' | 'en'
  timeZone: string
  territory?: string
  /** Where their photo is, as small as a face is shown. */
  photo?: string
  roles: Role[]
  /** The version of the charter that they have accepted, and the one in force. */
  charterVersion: number
  charterInForce: number
  memberships: OwnMembership[]
  /** When their account goes, if they have asked to leave. */
  leavingAt?: Date
  unreadNotifications: number
}

const shown = {
  name: 1,
  locale: 1,
  timeZone: 1,
  territory: 1,
  photo: 1,
  roles: 1,
  charterVersion: 1,
  unreadNotifications: 1,
  emailConfirmedAt: 1,
  deletionDueAt: 1,
}
/** What tells the members who may come in from those whom moderation keeps out at this moment. */
export function notSuspended() {
  return { $or: [{ suspension: { $exists: false } }, { 'suspension.until': { $lte: new Date() } }] }
}

const keptMilliseconds = 2000
const mostKept = 2000
const kept = new Map<string, ReturnType<typeof briefCache<CurrentUser | undefined>>>()

async function load(id: string): Promise<CurrentUser | undefined> {
  if (!mongoose.isValidObjectId(id)) return undefined
  const [user, charter, memberships] = await Promise.all([
    UserModel.findOne({ _id: id, emailConfirmedAt: { $exists: true }, ...notSuspended() }, shown).lean(),
    charterInForce(),
    membershipsOf(id),
  ])
  if (!user) return undefined
  return {
    id: String(user._id),
    name: user.name,
    locale: user.locale,
    timeZone: user.timeZone,
    territory: user.territory ?? undefined,
    photo: user.photo ? photoPath(user.photo, faceWidth) : undefined,
    roles: user.roles as Role[],
    charterVersion: user.charterVersion,
    charterInForce: charter._id,
    memberships,
    leavingAt: user.deletionDueAt ?? undefined,
    unreadNotifications: user.unreadNotifications ?? 0,
  }
}

/** The confirmed member with this id; known for two seconds before the database is asked again. */
export function currentUserById(id: string): Promise<CurrentUser | undefined> {
  let cache = kept.get(id)
  if (!cache) {
    if (kept.size >= mostKept) kept.clear()
    cache = briefCache(() => load(id), keptMilliseconds)
    kept.set(id, cache)
  }
  return cache.get()
}

/** To be called by every verb that changes a user, so that this process sees it at once. */
export function forgetUser(id: Types.ObjectId | string): void {
  kept.delete(String(id))
  memberChanged(String(id))
}

/** To be called by what changes something of everybody. */
export function forgetUsers(): void {
  kept.clear()
}

/** The account with this id, whether or not it is confirmed or suspended. */
export async function userById(id: string): Promise<User | undefined> {
  if (!mongoose.isObjectIdOrHexString(id)) return undefined
  return (await UserModel.findById(id, { passwordHash: 0 }).lean<User>()) ?? undefined
}

/** The site roles of a member, none when they have left. */
export async function rolesOf(id: Types.ObjectId): Promise<Role[]> {
  const user = await UserModel.findById(id, { roles: 1 }).lean()
  return (user?.roles ?? []) as Role[]
}
