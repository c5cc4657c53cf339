import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { peopleById } from '../../models/person.js'
import { dropSubscription, subscriptionsOf } from '../../models/push-subscription.js'
import { UserModel } from '../../models/user.js'
import { notificationLine } from '../i18n/notification-line.js'
import { push, SubscriptionGone } from '../push/push.js'

/** Pushes an event to every browser of the members who want that; browsers that are gone are forgotten. */
export async function pushNotification({ event, to }: Jobs['push-notification']): Promise<void> {
  const [subscriptions, users, actors] = await Promise.all([
    subscriptionsOf(to),
    UserModel.find({ _id: { $in: to } }, { locale: 1 }).lean(),
    peopleById([event.actor]),
  ])
  const locales = new Map(users.map(({ _id, locale }) => [String(_id), locale]))
  const people = [...actors.values()]
  const failures: unknown[] = []
  for (const subscription of subscriptions) {
    const locale = locales.get(String(subscription.user))
    if (!locale) continue
    const message = {
      title: notificationLine(locale, { ...event, count: 1, people }),
      body: event.values.excerpt ?? '',
      path: event.path,
      tag: event.subject ? `${event.subject.kind} ${event.subject.id}` : event.key,
    }
    await deliverOnce(`push ${event.kind} ${event.key} ${subscription._id}`, () =>
      push(subscription, message),
    ).catch(async (error) => {
      if (error instanceof SubscriptionGone) await dropSubscription(subscription.endpoint)
      else failures.push(error)
    })
  }
  if (failures.length > 0) throw failures[0]
}
