import { createHash, randomBytes } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import { send } from './account/letters.js'
import { InvalidInput } from './failure.js'
import { type CurrentUser, currentUserById, UserModel } from './user.js'

/** What a token may be allowed; reading what is public needs none. */
export const scopes = [
  'topics:write',
  'posts:write',
  'reactions:write',
  'masterclass-requests:write',
  'notifications:read',
  'events:read',
  'events:write',
  'registrations:read',
  'registrations:write',
  'registrants:read',
  'registrants:write',
] as const
export type Scope = (typeof scopes)[number]

/** Where its texts are kept, below those of tokens. */
export function scopeKey(scope: Scope): string {
  return scope.replace(':', '.')
}

const day = 24 * 3600
const keptExpiredSeconds = 30 * day

/** Lets a program act for a member, below `/api/v1` and nowhere else. */
const tokenSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** What its owner calls it. */
    name: { type: String, required: true },
    scopes: { type: [{ type: String, enum: scopes }], required: true },
    /** Of the secret, which is kept nowhere: a copy of the database opens nothing. */
    hash: { type: String, required: true, unique: true },
    /** How the secret begins, to tell one's tokens apart. */
    prefix: { type: String, required: true },
    createdAt: { type: Date, required: true },
    /** To the hour. */
    lastUsedAt: Date,
    /** For ever without it; expired ones stay in the list for a month. */
    expiresAt: Date,
    /** The same form sent twice makes one. */
    submission: { type: String, required: true },
  },
  { collection: 'api_tokens' },
)
tokenSchema.index({ user: 1, submission: 1 }, { unique: true })
tokenSchema.index({ expiresAt: 1 }, { expireAfterSeconds: keptExpiredSeconds })

export type ApiToken = InferSchemaType<typeof tokenSchema> & { _id: Types.ObjectId }

export const ApiTokenModel = mongoose.model('ApiToken', tokenSchema)

export const mostTokens = 20

export interface TokenOrder {
  name: string
  scopes: Scope[]
  /** How many days it lives; for ever without it. */
  days?: number
  submission: string
}

/**
 * Makes a token and writes to its owner that there is one.
 * @returns its secret, which is told this once; nothing when the same form has made it already.
 * @throws InvalidInput when they have as many as one may have.
 */
export async function makeToken(
  user: { id: string },
  { name, scopes, days, submission }: TokenOrder,
): Promise<string | undefined> {
  if (await ApiTokenModel.exists({ user: user.id, submission })) return undefined
  if ((await ApiTokenModel.countDocuments({ user: user.id })) >= mostTokens) {
    throw new InvalidInput({ name: 'tokens.errors.tooMany' })
  }
  const secret = `essaim_${randomBytes(32).toString('base64url')}`
  const createdAt = new Date()
  try {
    await ApiTokenModel.create({
      user: user.id,
      name,
      scopes,
      hash: hashOf(secret),
      prefix: secret.slice(0, 12),
      createdAt,
      ...(days !== undefined && { expiresAt: new Date(createdAt.getTime() + days * day * 1000) }),
      submission,
    })
  } catch (error) {
    if (isDuplicateKey(error)) return undefined
    throw error
  }
  await tellOwner(user.id, name)
  return secret
}

/** Whoever did not make it themselves learns so, and where to end it. */
async function tellOwner(user: string, label: string): Promise<void> {
  const owner = await UserModel.findById(user, { email: 1, name: 1, locale: 1 }).lean()
  if (!owner) return
  const values = { name: owner.name, label, path: '/account/tokens' }
  await send({ letter: 'api-token-made', to: owner.email, locale: owner.locale, values })
}

/** A member's tokens, the latest first. */
export function tokensOf(user: { id: string }): Promise<ApiToken[]> {
  return ApiTokenModel.find({ user: user.id }).sort({ createdAt: -1 }).limit(mostTokens).lean<ApiToken[]>()
}

/** Ends a token at once; another member's is left alone. */
export async function revokeToken(user: { id: string }, id: string): Promise<void> {
  if (mongoose.isObjectIdOrHexString(id)) await ApiTokenModel.deleteOne({ _id: id, user: user.id })
}

/** Ends all tokens of a member, who is suspended or leaves. */
export async function revokeTokensOf(user: string): Promise<void> {
  await ApiTokenModel.deleteMany({ user })
}

export interface TokenHolder {
  user: CurrentUser
  token: ApiToken
}

const notedEvery = 3600 * 1000

/** For whom a secret speaks, and how far; nobody when it is unknown, revoked or expired, or its owner is kept out. */
export async function holderOf(secret: string): Promise<TokenHolder | undefined> {
  const now = new Date()
  const token = await ApiTokenModel.findOne({ hash: hashOf(secret) }).lean<ApiToken>()
  if (!token || (token.expiresAt && token.expiresAt <= now)) return undefined
  const user = await currentUserById(String(token.user))
  if (!user) return undefined
  if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > notedEvery) {
    await ApiTokenModel.updateOne({ _id: token._id }, { $set: { lastUsedAt: now } })
  }
  return { user, token }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
