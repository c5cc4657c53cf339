import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { linesForDigest, settleDigest } from '../../models/notification/digest.js'
import type { KindName } from '../../models/notification/kinds.js'
import { channelsOf, preferencesFor } from '../../models/notification/preferences.js'
import { asShown } from '../../models/notification/reading.js'
import { addressees } from '../mail/addressees.js'
import { deliver } from '../mail/deliver.js'
import { writeDigest } from '../mail/digest.js'
import { messageIdOf } from '../mail/message-id.js'

/** Writes the digest that was due to a member at a moment; none when they have read it all meanwhile or want none any more. */
export async function mailDigest({ user, due }: Jobs['mail-digest']): Promise<void> {
  const until = new Date(due)
  const [[person], preferences, { lines, more }] = await Promise.all([
    addressees([user]),
    preferencesFor(user),
    linesForDigest(user, until),
  ])
  const wanted = lines.filter(({ kind }) => channelsOf(preferences, kind as KindName).mail === 'digest')
  if (person && wanted.length > 0) {
    const key = `${user} digest ${due}`
    await deliverOnce(key, async () => {
      const letter = await writeDigest(await asShown(wanted), more, person)
      await deliver({ ...letter, messageId: messageIdOf(key) })
    })
  }
  await settleDigest(user, until)
}
