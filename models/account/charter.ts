import { charterInForce } from '../charter.js'
import { forgetUser, UserModel } from '../user.js'

/** The version that a new account accepts. */
export async function charterVersionInForce(): Promise<number> {
  return (await charterInForce())._id
}

/** Keeps that a member has accepted the charter as it stands. */
export async function acceptCharter(userId: string): Promise<void> {
  const charterVersion = await charterVersionInForce()
  await UserModel.updateOne({ _id: userId }, { $set: { charterVersion, charterAcceptedAt: new Date() } })
  forgetUser(userId)
}
