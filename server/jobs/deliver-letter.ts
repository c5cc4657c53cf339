import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { deliver } from '../mail/deliver.js'
import { writeLetter } from '../mail/letter.js'
import { messageIdOf } from '../mail/message-id.js'

export async function deliverLetter(data: Jobs['deliver-letter']): Promise<void> {
  const key = data.key && `letter ${data.key}`
  if (!key) return deliver(writeLetter(data))
  await deliverOnce(key, () => deliver({ ...writeLetter(data), messageId: messageIdOf(key) }))
}
