import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { hashPassword } from '../../server/lib/password.js'
import { Gone, InvalidInput } from '../failure.js'
import { giveHandle } from '../handle.js'
import { indexMember } from '../member/search.js'
import { type CurrentUser, currentUserById, UserModel } from '../user.js'
import { charterVersionInForce } from './charter.js'
import type { Provenance } from './fields.js'
import { send } from './letters.js'
import { refuseOwnName } from './password.js'
import type { Reading } from './sign-up.js'
import { territoryOf } from './territory-choice.js'
import { giveTokenBack, issueToken, readToken, takeToken } from './token.js'

const purpose = 'invitation'

/**
 * Writes to somebody with a link by which they may sign up, whether or not sign-up is open.
 * @throws InvalidInput when the address has an account already.
 */
export async function invite(guest: { name: string; email: string }, by: CurrentUser): Promise<void> {
  if (await UserModel.exists({ email: guest.email })) {
    throw new InvalidInput({ email: 'administration.errors.hasAccount' })
  }
  const token = await issueToken(purpose, { email: guest.email })
  await send({
    letter: 'invitation',
    to: guest.email,
    locale: by.locale,
    values: { name: guest.name, by: by.name, path: `/sign-up/invitations/${token}` },
  })
}

/**
 * The address that a link was sent to.
 * @throws Gone when the link has expired, has been used or never was.
 */
export async function invitedAddress(token: string): Promise<string> {
  const found = await readToken(purpose, token)
  if (!found?.email) throw new Gone('administration.errors.invitationGone')
  return found.email
}

/**
 * Makes a member of somebody who was invited: the link proves the address.
 * @throws Gone when the link no longer serves, InvalidInput when the territory does not exist, the password is easily
 * guessed or the address has an account by now.
 */
export async function acceptInvitation(
  token: string,
  account: { name: string; password: string } & Provenance,
  reading: Reading,
): Promise<CurrentUser> {
  const email = await invitedAddress(token)
  const { password, ...rest } = account
  refuseOwnName(password, { name: account.name, email }, 'password')
  const territory = await territoryOf(account)
  const [passwordHash, charterVersion] = await Promise.all([hashPassword(password), charterVersionInForce()])
  const taken = await takeToken(purpose, token)
  if (!taken) throw new Gone('administration.errors.invitationGone')
  const now = new Date()
  try {
    const user = await UserModel.create({
      ...rest,
      ...{ email, passwordHash, charterVersion, emailConfirmedAt: now, charterAcceptedAt: now },
      locale: reading.locale,
      timeZone: reading.timeZone ?? territory?.timeZone,
    })
    await giveHandle(user)
    await indexMember(user._id)
    const member = await currentUserById(String(user._id))
    if (!member) throw new Gone('administration.errors.invitationGone')
    return member
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    await giveTokenBack(taken)
    throw new InvalidInput({ email: 'accounts.errors.emailHasAccount' })
  }
}
