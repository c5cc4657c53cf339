import mongoose from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { hashPassword } from '../../server/lib/password.js'
import { takingAtLeast } from '../../server/lib/taking-at-least.js'
import { Conflict, Forbidden, Gone, NotFound } from '../failure.js'
import { giveHandle } from '../handle.js'
import { indexMember } from '../member/search.js'
import { settings } from '../settings.js'
import { type CurrentUser, currentUserById, type User, UserModel } from '../user.js'
import { charterVersionInForce } from './charter.js'
import type { Provenance } from './fields.js'
import { bearsInvitation } from './invited-path.js'
import { countLetter, letterMilliseconds, send } from './letters.js'
import { refuseOwnName } from './password.js'
import { type PendingSignUp, PendingSignUpModel } from './pending-sign-up.js'
import { territoryOf } from './territory-choice.js'
import { countAttempt } from './throttle.js'
import { issueToken, takeToken, tokenIsValid } from './token.js'

export type NewAccount = { name: string; email: string; password: string } & Provenance

/** How somebody reads the hub while they sign up; their account begins with it. */
export interface Reading {
  locale: 'fr' | 'en'
  /** The zone that they have chosen; otherwise it is their territory's. */
  timeZone?: string
  /** Where they were going. */
  next?: string
}

/**
 * Keeps a sign-up until its address is confirmed. Whoever already has an account gets another letter; the answer, the
 * work and the time are the same.
 * @throws Forbidden when sign-up is by invitation only, InvalidInput when the territory does not exist or the password is easily guessed, TooManyAttempts when this comes too often.
 */
export async function signUp(account: NewAccount, reading: Reading, network: string): Promise<void> {
  if (!(await settings()).openSignUp && !(await bearsInvitation(reading.next))) {
    throw new Forbidden('accounts.signUp.closed')
  }
  refuseOwnName(account.password, account, 'password')
  const territory = await territoryOf(account)
  await countAttempt('sign-up-network', network)
  await countAttempt('letter-recipient', account.email)
  const { password, ...rest } = account
  const passwordHash = await hashPassword(password)
  const timeZone = reading.timeZone ?? territory?.timeZone
  const charterVersion = await charterVersionInForce()
  const [pending, owner] = await Promise.all([
    PendingSignUpModel.create({
      ...rest,
      locale: reading.locale,
      next: reading.next,
      timeZone,
      passwordHash,
      charterVersion,
    }),
    ownerOf(account.email),
  ])
  const token = await issueToken('sign-up', { user: pending._id, email: pending.email })
  await (owner ? sendToOwner(owner) : sendConfirmation(pending, token))
}

async function sendConfirmation(pending: PendingSignUp, token: string): Promise<void> {
  await send({
    letter: 'sign-up-confirmation',
    to: pending.email,
    locale: pending.locale,
    values: { name: pending.name, path: `/confirmation/${token}` },
  })
}

type Owner = Pick<User, 'email' | 'name' | 'locale'>

async function ownerOf(email: string): Promise<Owner | null> {
  return UserModel.findOne({ email }, { email: 1, name: 1, locale: 1 }).lean<Owner>()
}

/** Tells the owner of an account that somebody tried to sign up with its address. */
async function sendToOwner({ email, name, locale }: Owner): Promise<void> {
  await send({
    letter: 'sign-up-known-address',
    to: email,
    locale,
    values: { name, path: '/password-reset' },
  })
}

/**
 * Sends a fresh link for the last sign-up with this address, if there is one.
 * @throws TooManyAttempts when letters are asked for too often.
 */
export async function sendConfirmationAgain(email: string, network: string): Promise<void> {
  await countLetter(email, network)
  await takingAtLeast(letterMilliseconds, async () => {
    const owner = await ownerOf(email)
    if (owner) return sendToOwner(owner)
    const pending = await PendingSignUpModel.findOne({ email }).sort({ createdAt: -1 }).lean<PendingSignUp>()
    if (!pending) return
    await sendConfirmation(pending, await issueToken('sign-up', { user: pending._id, email }))
  })
}

export function confirmationIsValid(token: string): Promise<boolean> {
  return tokenIsValid('sign-up', token)
}

/**
 * Turns a sign-up into a member: the link proves the address.
 * @returns the member, and where they were going when they signed up.
 * @throws Gone when the link has expired, has been used or never was.
 */
export async function confirmSignUp(token: string): Promise<{ member: CurrentUser; next?: string }> {
  const taken = await takeToken('sign-up', token)
  const pending =
    taken && (await PendingSignUpModel.findOneAndDelete({ _id: taken.user }).lean<PendingSignUp>())
  const member = pending && (await makeMember(pending))
  if (!member) throw new Gone('accounts.errors.confirmationGone')
  await PendingSignUpModel.deleteMany({ email: pending.email })
  return { member, next: pending.next ?? undefined }
}

/** The sign-ups that wait for their address to be confirmed, the latest first. */
export function pendingSignUps(limit: number): Promise<PendingSignUp[]> {
  return PendingSignUpModel.find({}, { passwordHash: 0 })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<PendingSignUp[]>()
}

/**
 * Turns a sign-up into a member without its letter, for whoever an administrator knows.
 * @throws NotFound when it is no longer there, Conflict when its address has become a member's.
 */
export async function confirmByHand(pendingId: string): Promise<CurrentUser> {
  if (!mongoose.isObjectIdOrHexString(pendingId)) throw new NotFound()
  const pending = await PendingSignUpModel.findByIdAndDelete(pendingId).lean<PendingSignUp>()
  if (!pending) throw new NotFound()
  const member = await makeMember(pending)
  if (!member) throw new Conflict('administration.errors.hasAccount')
  await PendingSignUpModel.deleteMany({ email: pending.email })
  return member
}

/** Nothing when the address has become a member's in the meantime. */
async function makeMember({
  createdAt,
  next: _,
  ...pending
}: PendingSignUp): Promise<CurrentUser | undefined> {
  try {
    const user = await UserModel.create({
      ...pending,
      emailConfirmedAt: new Date(),
      charterAcceptedAt: createdAt,
    })
    await giveHandle(user)
  } catch (error) {
    if (isDuplicateKey(error)) return undefined
    throw error
  }
  await indexMember(pending._id)
  return currentUserById(String(pending._id))
}
