import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { takingAtLeast } from '../../server/lib/taking-at-least.js'
import { Conflict, Gone, InvalidInput } from '../failure.js'
import { forgetUser, type User, UserModel } from '../user.js'
import { countLetter, letterMilliseconds, send } from './letters.js'
import { provenMember } from './password.js'
import { issueToken, revokeTokens, takeToken, tokenIsValid } from './token.js'

/**
 * Begins the change of a member's address: a link goes to the new one, a notice to the old one. A new address that has
 * an account already gets a word instead of a link; nothing tells the member which.
 * @throws InvalidInput when the password is wrong or the address the same, TooManyAttempts when this comes too often.
 */
export async function askEmailChange(
  userId: string,
  asked: { email: string; password: string },
  network: string,
): Promise<void> {
  const user = await provenMember(userId, asked.password, 'password')
  if (asked.email === user.email) throw new InvalidInput({ email: 'accounts.errors.emailSame' })
  await countLetter(asked.email, network)
  await takingAtLeast(letterMilliseconds, async () => {
    await revokeTokens('email-change', user._id)
    await UserModel.updateOne({ _id: user._id }, { $set: { pendingEmail: asked.email } })
    await sendToNewAddress(user, asked.email)
    await send({
      letter: 'email-change-notice',
      to: user.email,
      locale: user.locale,
      values: { name: user.name, email: asked.email, path: '/account' },
    })
  })
}

async function sendToNewAddress(user: User, email: string): Promise<void> {
  const owner = await UserModel.findOne({ email }, { name: 1, locale: 1 }).lean()
  if (owner) {
    return send({
      letter: 'email-change-known-address',
      to: email,
      locale: owner.locale,
      values: { name: owner.name, path: '/sign-in' },
    })
  }
  const token = await issueToken('email-change', { user: user._id, email })
  await send({
    letter: 'email-change-confirmation',
    to: email,
    locale: user.locale,
    values: { name: user.name, email, path: `/email-change/${token}` },
  })
}

/** Gives up a change of address that has not been confirmed. */
export async function cancelEmailChange(userId: string): Promise<void> {
  const user = await UserModel.findOneAndUpdate({ _id: userId }, { $unset: { pendingEmail: 1 } }).lean<User>()
  if (user) await revokeTokens('email-change', user._id)
}

export function emailChangeIsValid(token: string): Promise<boolean> {
  return tokenIsValid('email-change', token)
}

/**
 * The new address becomes the member's; links that were sent to the old one lose their power.
 * @throws Gone when the link has expired, has been used or never was, Conflict when the address has become somebody
 * else's in the meantime.
 */
export async function confirmEmailChange(token: string): Promise<void> {
  const taken = await takeToken('email-change', token)
  if (!taken?.user || !taken.email) throw new Gone('accounts.errors.emailChangeGone')
  const { user: _id, email } = taken
  try {
    const changed = await UserModel.updateOne(
      { _id, pendingEmail: email },
      { $set: { email, emailConfirmedAt: new Date() }, $unset: { pendingEmail: 1 } },
    )
    if (changed.matchedCount === 0) throw new Gone('accounts.errors.emailChangeGone')
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    await UserModel.updateOne({ _id }, { $unset: { pendingEmail: 1 } })
    throw new Conflict('accounts.errors.emailTaken')
  }
  await revokeTokens('password-reset', _id)
  forgetUser(_id)
}
