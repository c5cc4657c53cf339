import { revokeTokensOf } from '../api-token.js'
import { Conflict, InvalidInput } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { personalData } from '../personal-data.js'
import { endSessions } from '../session.js'
import { forgetUser, type User, UserModel } from '../user.js'
import { obstaclesTo } from './hand-over.js'
import { send } from './letters.js'
import { provenMember } from './password.js'

const day = 24 * 3600 * 1000
/** How long somebody may come back. */
export const wayBackDays = 7

/**
 * Begins to leave: the member is signed out everywhere, and all that is personal goes in seven days unless they come
 * back. Asked twice, the first date holds.
 * @throws InvalidInput when the password is wrong, Conflict when somebody else has to take over first, TooManyAttempts.
 */
export async function askDeletion(userId: string, password: string): Promise<void> {
  const user = await provenMember(userId, password, 'password')
  await refuseObstacles(userId)
  const deletionDueAt = new Date(Date.now() + wayBackDays * day)
  const asked = await UserModel.updateOne(
    { _id: userId, deletionDueAt: { $exists: false } },
    { $set: { deletionDueAt } },
  )
  if (asked.modifiedCount === 0) return
  await stayIfNobodyIsLeft(userId)
  forgetUser(userId)
  await Promise.all([endSessions(userId), revokeTokensOf(userId)])
  await send({
    letter: 'deletion-asked',
    to: user.email,
    locale: user.locale,
    values: { name: user.name, path: '/sign-in?next=/account/deletion' },
  })
}

async function refuseObstacles(userId: string): Promise<void> {
  const [first] = await obstaclesTo(userId)
  if (first) throw new InvalidInput({ password: first.reason })
}

/** Of two who leave at once, each sees the other gone: both stay. */
async function stayIfNobodyIsLeft(userId: string): Promise<void> {
  const [first] = await obstaclesTo(userId)
  if (!first) return
  await UserModel.updateOne({ _id: userId }, { $unset: { deletionDueAt: 1 } })
  throw new InvalidInput({ password: first.reason })
}

/**
 * Stays after all.
 * @throws Conflict when the deletion has begun.
 */
export async function cancelDeletion(userId: string): Promise<void> {
  const stayed = await UserModel.updateOne(
    { _id: userId, deletionBegunAt: { $exists: false } },
    { $unset: { deletionDueAt: 1 } },
  )
  if (stayed.matchedCount === 0) throw new Conflict('personal.deletion.begun')
  forgetUser(userId)
}

/** Puts the accounts whose seven days are over on the way out, each as a job of its own. */
export async function deleteDueAccounts(now = new Date()): Promise<void> {
  const due = await UserModel.find({ deletionDueAt: { $lte: now } }, { _id: 1 }).lean()
  for (const { _id } of due) await enqueue('delete-account', { user: String(_id) })
}

/** Whom to bid farewell, once nothing else is left of them. */
export type Departed = Pick<User, 'email' | 'name' | 'locale'>

/**
 * Erases all that is personal of a member whose time has come; nothing when they have come back, or are gone already.
 * From its first step on nobody can sign in to the account any more; cut off at any point, it is completed by the next
 * call.
 */
export async function deleteAccount(userId: string, now = new Date()): Promise<Departed | undefined> {
  const user = await UserModel.findOneAndUpdate(
    { _id: userId, deletionDueAt: { $lte: now } },
    { $set: { deletionBegunAt: now }, $unset: { emailConfirmedAt: 1 } },
  ).lean<User>()
  if (!user) return undefined
  for (const { forget } of personalData) await forget(userId)
  return { email: user.email, name: user.name, locale: user.locale }
}
