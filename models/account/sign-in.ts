import { passwordMatches } from '../../server/lib/password.js'
import { type CurrentUser, currentUserById, UserModel } from '../user.js'
import { refuseSuspended } from './suspension.js'
import { countAttempt, forgetAttempts, takeBackAttempt } from './throttle.js'

/**
 * The member with this address and password; the same work whether or not the address is known.
 * @throws TooManyAttempts after ten failures of one account, or fifty from one network, in fifteen minutes,
 * Suspended when the password is right and moderation keeps the member out.
 */
export async function memberWith(
  email: string,
  password: string,
  network: string,
): Promise<CurrentUser | undefined> {
  await countAttempt('sign-in-network', network)
  await countAttempt('sign-in-account', email)
  const user = await UserModel.findOne({ email, emailConfirmedAt: { $exists: true } }).lean()
  const matches = await passwordMatches(user?.passwordHash, password)
  if (!user || !matches) return undefined
  refuseSuspended(user)
  await Promise.all([forgetAttempts('sign-in-account', email), takeBackAttempt('sign-in-network', network)])
  return currentUserById(String(user._id))
}
