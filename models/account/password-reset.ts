import { takingAtLeast } from '../../server/lib/taking-at-least.js'
import { Gone } from '../failure.js'
import { type CurrentUser, currentUserById, type User, UserModel } from '../user.js'
import { countLetter, letterMilliseconds, send } from './letters.js'
import { refuseOwnName, setPassword } from './password.js'
import { forgetAttempts } from './throttle.js'
import { giveTokenBack, issueToken, takeToken, tokenIsValid } from './token.js'

/**
 * Sends a link to choose another password, if this address has an account; the time is the same if it has none.
 * @throws TooManyAttempts when letters are asked for too often.
 */
export async function askPasswordReset(email: string, network: string): Promise<void> {
  await countLetter(email, network)
  await takingAtLeast(letterMilliseconds, async () => {
    const user = await UserModel.findOne({ email }, { name: 1, locale: 1 }).lean<User>()
    if (!user) return
    const token = await issueToken('password-reset', { user: user._id })
    await send({
      letter: 'password-reset',
      to: email,
      locale: user.locale,
      values: { name: user.name, path: `/password-reset/${token}` },
    })
  })
}

export function passwordResetIsValid(token: string): Promise<boolean> {
  return tokenIsValid('password-reset', token)
}

/**
 * Sets a forgotten password anew and ends every session.
 * @throws Gone when the link has expired, has been used or never was; InvalidInput when the password is the member's own
 * name or address, and the link then still serves.
 */
export async function resetPassword(token: string, newPassword: string): Promise<CurrentUser> {
  const taken = await takeToken('password-reset', token)
  const user = taken?.user && (await UserModel.findById(taken.user, { email: 1, name: 1 }).lean())
  if (!taken?.user || !user) throw new Gone('accounts.errors.passwordResetGone')
  try {
    refuseOwnName(newPassword, user, 'password')
  } catch (error) {
    await giveTokenBack(taken)
    throw error
  }
  await setPassword(taken.user, newPassword)
  const member = await currentUserById(String(taken.user))
  if (!member) throw new Gone('accounts.errors.passwordResetGone')
  await forgetAttempts('sign-in-account', user.email)
  return member
}
