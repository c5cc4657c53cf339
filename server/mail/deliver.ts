import { createTransport, type Transporter } from 'nodemailer'
import { OutboxModel } from '../../models/outbox.js'
import { config } from '../config.js'
import type { WrittenLetter } from './letter.js'

let transport: Transporter | undefined

/**
 * Hands a letter to the SMTP server or, without one, to the outbox.
 * @throws Error when the server refuses it or does not answer, so that its job tries again.
 */
export async function deliver(letter: WrittenLetter): Promise<void> {
  if (config.outbox) {
    await OutboxModel.create(letter)
    return
  }
  if (!config.smtpUrl) throw new Error('SMTP_URL is not set: letters cannot be sent')
  transport ??= createTransport(config.smtpUrl, { from: config.mailFrom })
  await transport.sendMail(letter)
}
