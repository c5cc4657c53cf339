import { randomUUID } from 'node:crypto'
import type { Types } from 'mongoose'
import { hashPassword, passwordMatches } from '../../server/lib/password.js'
import { InvalidInput, NotFound } from '../failure.js'
import { notify } from '../notification.js'
import { endSessions } from '../session.js'
import { forgetUser, type User, UserModel } from '../user.js'
import { namesItsOwner } from './fields.js'
import { send } from './letters.js'
import { countAttempt, forgetAttempts } from './throttle.js'
import { revokeTokens } from './token.js'

/**
 * The member, once they have proved to be who they are by their password.
 * @param field the name of the field in which it was asked, for the message beside it.
 * @throws InvalidInput when it is another password, TooManyAttempts after ten of those in fifteen minutes.
 */
export async function provenMember(userId: string, password: string, field: string): Promise<User> {
  await countAttempt('password-check', userId)
  const user = await UserModel.findById(userId).lean<User>()
  if (!user) throw new NotFound()
  if (!(await passwordMatches(user.passwordHash, password))) {
    throw new InvalidInput({ [field]: 'accounts.errors.passwordWrong' })
  }
  await forgetAttempts('password-check', userId)
  return user
}

/** @throws InvalidInput beside `field` when a password is its owner's name or address. */
export function refuseOwnName(password: string, owner: { name: string; email: string }, field: string): void {
  if (namesItsOwner(password, owner)) throw new InvalidInput({ [field]: 'accounts.errors.passwordIsOwner' })
}

/**
 * Changes the password of a member who knows the current one, and signs them out everywhere but in `keptSession`.
 * @throws InvalidInput when the current password is another one, and when the new one is the same or easily guessed.
 */
export async function changePassword(
  userId: string,
  passwords: { currentPassword: string; newPassword: string },
  keptSession: string,
): Promise<void> {
  const user = await provenMember(userId, passwords.currentPassword, 'currentPassword')
  if (passwords.newPassword === passwords.currentPassword) {
    throw new InvalidInput({ newPassword: 'accounts.errors.passwordSame' })
  }
  refuseOwnName(passwords.newPassword, user, 'newPassword')
  await setPassword(user._id, passwords.newPassword, keptSession)
}

/**
 * Gives a member another password. Whatever was begun with the old one ends: sessions, links to reset it, a change of
 * address on its way. The member is told by letter and in the page.
 */
export async function setPassword(
  userId: Types.ObjectId,
  newPassword: string,
  keptSession?: string,
): Promise<void> {
  const passwordHash = await hashPassword(newPassword)
  const user = await UserModel.findOneAndUpdate(
    { _id: userId },
    { $set: { passwordHash }, $unset: { pendingEmail: 1 } },
    { returnDocument: 'after' },
  ).lean<User>()
  if (!user) throw new NotFound()
  await Promise.all([
    endSessions(userId, keptSession),
    revokeTokens('password-reset', userId),
    revokeTokens('email-change', userId),
  ])
  forgetUser(userId)
  await send({
    letter: 'password-changed',
    to: user.email,
    locale: user.locale,
    values: { name: user.name, path: '/password-reset' },
  })
  await notify({
    kind: 'password-changed',
    to: [String(userId)],
    path: '/account',
    values: {},
    key: `password-changed ${randomUUID()}`,
  })
}
