import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { whoActed } from '../../models/notification/behind.js'
import type { KindName } from '../../models/notification/kinds.js'
import { channelsOf, type Preferences, preferencesOf } from '../../models/notification/preferences.js'
import { dropSubscription, subscriptionsOf } from '../../models/push-subscription.js'
import { notificationLine } from '../i18n/notification-line.js'
import { addressees } from '../mail/addressees.js'
import { push, SubscriptionGone } from '../push/push.js'

/** Pushes what has happened to every browser of the members who want that; browsers that are gone are forgotten. */
export async function pushNotification({ happening, to }: Jobs['push-notification']): Promise<void> {
  const [subscriptions, reachable, preferences, behind] = await Promise.all([
    subscriptionsOf(to),
    addressees(to),
    preferencesOf(to),
    whoActed(happening),
  ])
  const locales = new Map(
    reachable
      .filter(({ id }) => wantsPush(preferences.get(id), happening.kind))
      .map(({ id, locale }) => [id, locale]),
  )
  const failures: unknown[] = []
  for (const subscription of subscriptions) {
    const locale = locales.get(String(subscription.user))
    if (!locale) continue
    const message = {
      title: notificationLine(locale, { ...happening, ...behind, count: 1 }),
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

function wantsPush(preferences: Preferences | undefined, kind: KindName): boolean {
  return preferences !== undefined && channelsOf(preferences, kind).push
}
