import type { PersonalDomain } from '../personal-data.js'
import { PushSubscriptionModel } from '../push-subscription.js'
import { WatchModel } from '../watch.js'
import { LineModel } from './line.js'
import { PreferencesModel } from './preferences.js'

/** What a member was told, how they want to be, what they watch and from which browsers they are reached. */
export const notificationData: PersonalDomain = {
  domain: 'notifications',
  async collect(user) {
    const [notifications, preferences, watches, devices] = await Promise.all([
      LineModel.find({ recipient: user }, { kind: 1, path: 1, values: 1, count: 1, at: 1, unread: 1 })
        .sort({ at: -1 })
        .lean(),
      PreferencesModel.findById(user, { _id: 0 }).lean(),
      WatchModel.find({ user }, { kind: 1, thing: 1, level: 1, since: 1 }).sort({ since: -1 }).lean(),
      PushSubscriptionModel.find({ user }, { endpoint: 1, createdAt: 1 }).lean(),
    ])
    return { notifications, preferences, watches, devices }
  },
  async forget(user) {
    await Promise.all([
      LineModel.deleteMany({ recipient: user }),
      /** In what others were told they become a former member. */
      LineModel.updateMany({ actors: user }, { $pull: { actors: user } }),
      PreferencesModel.deleteOne({ _id: user }),
      WatchModel.deleteMany({ user }),
      PushSubscriptionModel.deleteMany({ user }),
    ])
  },
}
