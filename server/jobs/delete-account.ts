import { deleteAccount } from '../../models/account/deletion.js'
import type { Jobs } from '../../models/job-queue.js'
import { log } from '../log.js'
import { deliver } from '../mail/deliver.js'
import { writeLetter } from '../mail/letter.js'

/**
 * Erases an account and bids its owner farewell: straight to the mail server, since a letter that waits in the queue
 * would keep their address. One that cannot be sent is given up.
 */
export async function deleteAccountJob({ user }: Jobs['delete-account']): Promise<void> {
  const departed = await deleteAccount(user)
  if (!departed) return
  const { email: to, locale, name } = departed
  try {
    await deliver(writeLetter({ letter: 'deletion-done', to, locale, values: { name } }))
  } catch (error) {
    log.warn({ err: error }, 'a farewell could not be sent')
  }
}
