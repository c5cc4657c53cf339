import { OutboxModel } from '../../models/outbox.js'
import { config } from '../config.js'
import type { WrittenLetter } from './letter.js'

/** What became of a trial letter: `answer` is the mail server's own words. */
export interface Trial {
  outcome: 'accepted' | 'refused' | 'outbox'
  answer: string
}

const milliseconds = 8000

/** Sends a letter at once, past the queue, and tells what the mail server said. */
export async function trySending({ locale, ...letter }: WrittenLetter): Promise<Trial> {
  if (!config.smtpUrl) {
    if (!config.outbox) return { outcome: 'refused', answer: 'SMTP_URL' }
    await OutboxModel.create(letter)
    return { outcome: 'outbox', answer: '' }
  }
  const { createTransport } = await import('nodemailer')
  const timeouts = {
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
  }
  const transport = createTransport({ url: config.smtpUrl, ...timeouts }, { from: config.mailFrom })
  try {
    const { response } = await transport.sendMail({ ...letter, headers: { 'Content-Language': locale } })
    return { outcome: 'accepted', answer: response }
  } catch (error) {
    return { outcome: 'refused', answer: (error as Error).message }
  } finally {
    transport.close()
  }
}
