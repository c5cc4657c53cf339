import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { hashPassword } from '../../server/lib/password.js'
import { Gone, InvalidInput } from '../failure.js'
import { giveHandle } from '../handle.js'
import { indexMember } from '../member/search.js'
import { type CurrentUser, currentUserById, forgetUser, UserModel } from '../user.js'
import { charterVersionInForce } from './charter.js'
import { refuseOwnName } from './password.js'
import type { Reading } from './sign-up.js'
import { giveTokenBack, issueToken, revokeTokens, type Token, takeToken, tokenIsValid } from './token.js'

const purpose = 'first-administrator'

async function hasAdministrator(): Promise<boolean> {
  return (await UserModel.exists({ roles: 'administrator' })) !== null
}

/** The path of a page that makes the first administrator, a new one at each call; nothing once there is one. */
export async function announceFirstAdministrator(): Promise<string | undefined> {
  await revokeTokens(purpose)
  if (await hasAdministrator()) return undefined
  return `/first-administrator/${await issueToken(purpose)}`
}

export async function firstAdministratorIsAwaited(token: string): Promise<boolean> {
  return (await tokenIsValid(purpose, token)) && !(await hasAdministrator())
}

/**
 * Makes the first administrator: a member whose address needs no letter, since whoever reads the console owns the hub.
 * @throws Gone when the link is not the last one printed or there is an administrator, InvalidInput when the address
 * has an account already.
 */
export async function makeFirstAdministrator(
  token: string,
  account: { name: string; email: string; password: string },
  reading: Reading,
): Promise<CurrentUser> {
  const { name, email } = account
  refuseOwnName(account.password, account, 'password')
  const passwordHash = await hashPassword(account.password)
  const taken = await takePlace(token)
  const now = new Date()
  try {
    const user = await UserModel.create({
      ...reading,
      name,
      email,
      passwordHash,
      origin: 'elsewhere',
      roles: ['administrator'],
      emailConfirmedAt: now,
      charterVersion: await charterVersionInForce(),
      charterAcceptedAt: now,
    })
    await indexMember(user._id)
    await giveHandle(user)
    return await seen(String(user._id))
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    await giveTokenBack(taken)
    throw new InvalidInput({ email: 'accounts.errors.emailHasAccount' })
  }
}

/**
 * Makes a member who is signed in the first administrator.
 * @throws Gone when the link is not the last one printed or there is an administrator.
 */
export async function promoteFirstAdministrator(token: string, userId: string): Promise<CurrentUser> {
  await takePlace(token)
  await UserModel.updateOne({ _id: userId }, { $addToSet: { roles: 'administrator' } })
  return seen(userId)
}

async function takePlace(token: string): Promise<Token> {
  const taken = await takeToken(purpose, token)
  if (!taken || (await hasAdministrator())) throw new Gone('accounts.errors.firstAdministratorGone')
  return taken
}

async function seen(userId: string): Promise<CurrentUser> {
  forgetUser(userId)
  const user = await currentUserById(userId)
  if (!user) throw new Gone('accounts.errors.firstAdministratorGone')
  return user
}
