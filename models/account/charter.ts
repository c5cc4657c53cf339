import { forgetUser, UserModel } from '../user.js'

/** To be raised whenever `/charter` changes in substance: every member is then asked to accept it again. */
export const charterVersion = 1

/** Keeps that a member has accepted the charter as it stands. */
export async function acceptCharter(userId: string): Promise<void> {
  await UserModel.updateOne({ _id: userId }, { $set: { charterVersion, charterAcceptedAt: new Date() } })
  forgetUser(userId)
}
