import { forgetDeliveriesTo } from '../delivery.js'
import { forgetJobsAbout } from '../job.js'
import { forgetOutbox } from '../outbox.js'
import { forgetPerson } from '../person.js'
import type { PersonalDomain } from '../personal-data.js'
import { removeEntry } from '../search/entry.js'
import { endSessions, openSessions } from '../session.js'
import { forgetUser, type User, UserModel } from '../user.js'
import { PendingSignUpModel } from './pending-sign-up.js'
import { forgetEveryAttempt } from './throttle.js'
import { revokeEveryToken } from './token.js'

/** The account itself, the browsers it is open in, and what is on its way to its address. */
export const accountData: PersonalDomain = {
  domain: 'account',

  async collect(userId) {
    const [account, sessions] = await Promise.all([
      UserModel.findById(userId, { passwordHash: 0, __v: 0 }).lean(),
      openSessions(userId),
    ])
    return {
      ...account,
      sessions: sessions.map(({ agent, signedInAt, expires }) => ({ agent, signedInAt, expires })),
    }
  },

  async forget(userId) {
    const user = await UserModel.findById(userId, {
      email: 1,
      pendingEmail: 1,
      name: 1,
      handle: 1,
    }).lean<User>()
    await endSessions(userId)
    if (!user) return
    const addresses = [user.email, user.pendingEmail].filter((address) => typeof address === 'string')
    const known = { addresses, name: user.name }
    await Promise.all([
      revokeEveryToken(user._id),
      PendingSignUpModel.deleteMany({ email: { $in: addresses } }),
      forgetOutbox(known),
      forgetJobsAbout({ id: userId, words: [...addresses, user.name, `@${user.handle}`] }),
      forgetDeliveriesTo(userId),
      ...[userId, ...addresses].map(forgetEveryAttempt),
    ])
    await removeEntry('member', userId)
    await UserModel.deleteOne({ _id: userId })
    forgetUser(userId)
    forgetPerson(userId)
  },
}
