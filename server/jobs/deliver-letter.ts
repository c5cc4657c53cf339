import type { Jobs } from '../../models/job-queue.js'
import { deliver } from '../mail/deliver.js'
import { writeLetter } from '../mail/letter.js'

export async function deliverLetter(data: Jobs['deliver-letter']): Promise<void> {
  await deliver(writeLetter(data))
}
