import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { whoActed } from '../../models/notification/behind.js'
import { channelsOf, preferencesOf } from '../../models/notification/preferences.js'
import { addressees } from '../mail/addressees.js'
import { deliver } from '../mail/deliver.js'
import { messageIdOf } from '../mail/message-id.js'
import { writeNotification } from '../mail/notification.js'

/**
 * Writes to each who wants to know at once. One letter that fails does not hold up the others; the job then fails and comes
 * back, and those that have left stay as they are.
 */
export async function mailNotification({ happening, to }: Jobs['mail-notification']): Promise<void> {
  const [people, preferences, behind] = await Promise.all([
    addressees(to),
    preferencesOf(to),
    whoActed(happening),
  ])
  const failures: unknown[] = []
  for (const person of people) {
    const wanted = preferences.get(person.id)
    if (!wanted || channelsOf(wanted, happening.kind).mail !== 'atOnce') continue
    const key = `${person.id} notification ${happening.kind} ${happening.key}`
    await deliverOnce(key, async () => {
      const letter = await writeNotification({ ...happening, ...behind, count: 1 }, person)
      await deliver({ ...letter, messageId: messageIdOf(key) })
    }).catch((error) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}
