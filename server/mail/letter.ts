import type { Jobs } from '../../models/job-queue.js'
import { config } from '../config.js'
import { renderView } from '../http/views.js'
import { type Locale, t } from '../i18n/index.js'

export interface WrittenLetter {
  to: string
  locale: Locale
  subject: string
  html: string
  text: string
  /** The same each time this letter is tried, so that a mail server that had it already knows it again. */
  messageId?: string
  headers?: Record<string, string>
  attachments?: Attachment[]
}

export interface Attachment {
  filename: string
  contentType: string
  content: string
}

/**
 * Writes a letter in its reader's language from `mail.<letter>.*` texts: subject, intro, action, outro.
 * Its `path` becomes the address of the one button.
 */
export function writeLetter({ letter, to, locale, values }: Jobs['deliver-letter']): WrittenLetter {
  const say = (part: string) => t(locale, `mail.${letter}.${part}`, { ...values })
  const context = {
    locale,
    timeZone: 'Europe/Paris',
    subject: say('subject'),
    greeting: t(locale, values.name ? 'mail.greeting' : 'mail.greetingNobody', { name: values.name }),
    intro: say('intro'),
    outro: say('outro'),
    address: 'path' in values ? `${config.publicUrl}${values.path}` : undefined,
    action: 'path' in values ? say('action') : undefined,
    home: config.publicUrl,
  }
  return {
    to,
    locale,
    subject: context.subject,
    html: renderView('mail/letter', context),
    text: renderView('mail/letter-text', context),
  }
}
