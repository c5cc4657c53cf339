import { randomUUID } from 'node:crypto'
import { enqueue, type Jobs } from '../job-queue.js'
import { countAttempt } from './throttle.js'

type Letter = Jobs['deliver-letter']

/** Sends a letter as soon as a worker is free: once, also when a verb that is tried again asks for the same key again. */
export function send(letter: Letter): Promise<void> {
  return enqueue('deliver-letter', { key: randomUUID(), ...letter })
}

/** How long asking for a letter takes, whether or not there is one to send. */
export const letterMilliseconds = 250

/**
 * Counts a letter that somebody asks for, whether or not one will leave.
 * @throws TooManyAttempts when this address has been written to, or this network has asked, too often.
 */
export async function countLetter(recipient: string, network: string): Promise<void> {
  await countAttempt('letter-network', network)
  await countAttempt('letter-recipient', recipient)
}
