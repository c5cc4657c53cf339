import { mayLeave } from '../../models/account/suspension.js'
import { deliverOnce } from '../../models/delivery.js'
import type { Jobs } from '../../models/job-queue.js'
import { deliver } from '../mail/deliver.js'
import { writeLetter } from '../mail/letter.js'
import { messageIdOf } from '../mail/message-id.js'

/** A letter with a key is handed over once, however often its job runs; a suspended member gets few. */
export async function deliverLetter(data: Jobs['deliver-letter']): Promise<void> {
  if (!(await mayLeave(data.letter, data.to))) return
  const key = data.key && `letter ${data.key}`
  if (!key) return deliver(writeLetter(data))
  await deliverOnce(key, () => deliver({ ...writeLetter(data), messageId: messageIdOf(key) }))
}
