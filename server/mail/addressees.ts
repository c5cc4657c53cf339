import { notSuspended, UserModel } from '../../models/user.js'
import type { Addressee } from './notification.js'

/** Those of these members who can be written to, now: who has left since is not among them. */
export async function addressees(ids: string[]): Promise<Addressee[]> {
  const found = await UserModel.find(
    { _id: { $in: ids }, emailConfirmedAt: { $exists: true }, ...notSuspended() },
    { email: 1, name: 1, locale: 1, timeZone: 1 },
  ).lean()
  return found.map(({ _id, email, name, locale, timeZone }) => ({
    id: String(_id),
    email,
    name,
    locale,
    timeZone,
  }))
}
