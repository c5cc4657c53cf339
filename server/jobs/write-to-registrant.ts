import { deliverOnce } from '../../models/delivery.js'
import { isStillTrue } from '../../models/event/letters/letter.js'
import { eventById } from '../../models/event.js'
import type { Jobs } from '../../models/job-queue.js'
import { registrationById } from '../../models/registration.js'
import { addressees } from '../mail/addressees.js'
import { deliver } from '../mail/deliver.js'
import { messageIdOf } from '../mail/message-id.js'
import { writeRegistrantLetter } from '../mail/registrant.js'

/** Writes to one registrant, once, unless something has happened in between that makes the letter untrue. */
export async function writeToRegistrant(data: Jobs['write-to-registrant']): Promise<void> {
  const registration = await registrationById(data.registration)
  const event = await eventById(registration.event)
  const [to] = await addressees([String(registration.user)])
  if (!to || !isStillTrue(data.letter, registration, event, data.details)) return
  const key = `registrant ${data.key}`
  await deliverOnce(key, async () => {
    const letter = await writeRegistrantLetter({ ...data, registration, event, to })
    await deliver({ ...letter, messageId: messageIdOf(key) })
  })
}
