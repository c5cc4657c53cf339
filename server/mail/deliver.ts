import { OutboxModel } from '../../models/outbox.js'
import { config } from '../config.js'
import type { WrittenLetter } from './letter.js'

/** Takes a letter away; throws when it could not, so that its job tries again. */
export type Carrier = (letter: WrittenLetter) => Promise<void>

/** Hands letters to an SMTP server, marked as written by a machine so that no absence notice answers them. */
export function smtpCarrier(url: string, from: string): Carrier {
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(url, { from }))
  return async ({ locale, headers, ...letter }) => {
    await (await transport).sendMail({
      ...letter,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale, ...headers },
    })
  }
}

const outboxCarrier: Carrier = async (letter) => {
  await OutboxModel.create(letter)
}

const noCarrier: Carrier = async () => {
  throw new Error('SMTP_URL is not set: letters cannot be sent')
}

function carrierOf({ smtpUrl, mailFrom, outbox }: typeof config): Carrier {
  if (smtpUrl) return smtpCarrier(smtpUrl, mailFrom)
  return outbox ? outboxCarrier : noCarrier
}

/** By the mail server that the configuration names or, without one, to the outbox. */
export const deliver: Carrier = carrierOf(config)
