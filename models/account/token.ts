import { createHash, randomBytes } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { appealDays } from '../policies/moderation.js'

const minute = 60_000
const hour = 60 * minute

/** What a link can do, and for how long. */
const lifetimes = {
  'sign-up': 24 * hour,
  'password-reset': 2 * hour,
  'email-change': 24 * hour,
  'first-administrator': 7 * 24 * hour,
  /** At least six months: `models/policies/moderation.ts`. */
  appeal: appealDays * 24 * hour,
  invitation: 14 * 24 * hour,
} as const

export type Purpose = keyof typeof lifetimes

const tokenSchema = new Schema(
  {
    /** SHA-256 of what the link carries, so that a copy of the database opens nothing. */
    _id: { type: String, required: true },
    purpose: { type: String, enum: Object.keys(lifetimes), required: true },
    user: { type: Schema.Types.ObjectId, ref: 'User' },
    /** The address that the link was sent to, where the link proves that address. */
    email: String,
    /** Id of what the link is about, where it is about one thing. */
    subject: String,
    expiresAt: { type: Date, required: true, expires: 0 },
  },
  { collection: 'tokens' },
)
tokenSchema.index({ user: 1, purpose: 1 })

const TokenModel = mongoose.model('Token', tokenSchema)

export type Token = InferSchemaType<typeof tokenSchema>

function stored(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Makes a token for a link: 43 characters, known to its reader alone. */
export async function issueToken(
  purpose: Purpose,
  about: { user?: Types.ObjectId; email?: string; subject?: string } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + lifetimes[purpose])
  await TokenModel.create({ _id: stored(token), purpose, ...about, expiresAt })
  return token
}

function valid(purpose: Purpose, token: string) {
  return { _id: stored(token), purpose, expiresAt: { $gt: new Date() } }
}

/** Whether a link would still work; it is not used up by asking. */
export async function tokenIsValid(purpose: Purpose, token: string): Promise<boolean> {
  return (await TokenModel.exists(valid(purpose, token))) !== null
}

/** What a link is about, while it works; it is not used up by asking. */
export async function readToken(purpose: Purpose, token: string): Promise<Token | undefined> {
  return (await TokenModel.findOne(valid(purpose, token)).lean<Token>()) ?? undefined
}

/** Uses a token up: of two who come at once, one gets it. */
export async function takeToken(purpose: Purpose, token: string): Promise<Token | undefined> {
  return (await TokenModel.findOneAndDelete(valid(purpose, token)).lean<Token>()) ?? undefined
}

/** Makes a token that was taken valid again, when what it was taken for could not be done. */
export async function giveTokenBack(token: Token): Promise<void> {
  await TokenModel.create(token)
}

/** Voids the links of a purpose: those of one person, or all of them. */
export async function revokeTokens(purpose: Purpose, user?: Types.ObjectId): Promise<void> {
  await TokenModel.deleteMany({ purpose, ...(user ? { user } : {}) })
}

/** Voids every link of one person. */
export async function revokeEveryToken(user: Types.ObjectId): Promise<void> {
  await TokenModel.deleteMany({ user })
}
