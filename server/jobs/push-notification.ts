import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { peopleById } from '../../models/person.js'
import { dropSubscription, subscriptionsOf } from '../../models/push-subscription.js'
import { UserModel } from '../../models/user.js'
import { notificationLine } from '../i18n/notification-line.js'
import { push, SubscriptionGone } from '../push/push.js'

/** Pushes what has happened to every browser of the members who want that; browsers that are gone are forgotten. */
export async function pushNotification({ happening, to }: Jobs['push-notification']): Promise<void> {
  const [subscriptions, users, actors] = await Promise.all([
    subscriptionsOf(to),
    UserModel.find({ _id: { $in: to } }, { locale: 1 }).lean(),
    peopleById([happening.actor]),
  ])
  const locales = new Map(users.map(({ _id, locale }) => [String(_id), locale]))
  const people = [...actors.values()]
  const failures: unknown[] = []
  for (const subscription of subscriptions) {
    const locale = locales.get(String(subscription.user))
    if (!locale) continue
    const message = {
      title: notificationLine(locale, { ...happening, count: 1, people }),
      body: happening.values.excerpt ?? '',
      path: happening.path,
      tag: happening.subject ? `${happening.subject.kind} ${happening.subject.id}` : happening.key,
    }
    await deliverOnce(
      `${subscription.user} push ${happening.kind} ${happening.key} ${subscription._id}`,
      () => push(subscription, message),
    ).catch(async (error) => {
      if (error instanceof SubscriptionGone) await dropSubscription(subscription.endpoint)
      else failures.push(error)
    })
  }
  if (failures.length > 0) throw failures[0]
}
