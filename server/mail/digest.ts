import type { ShownLine } from '../../models/notification/reading.js'
import { config } from '../config.js'
import { renderView } from '../http/views.js'
import { t } from '../i18n/index.js'
import { notificationLine } from '../i18n/notification-line.js'
import type { WrittenLetter } from './letter.js'
import { type Addressee, waysOut } from './notification.js'

/** What a member has not seen yet, in one letter. */
export async function writeDigest(lines: ShownLine[], more: number, to: Addressee): Promise<WrittenLetter> {
  const { locale } = to
  const { links, headers } = await waysOut(to.id, 'digest')
  const subject = t(locale, 'notifications.digest.subject', { count: lines.length + more })
  const context = {
    locale,
    timeZone: to.timeZone,
    subject,
    greeting: t(locale, 'mail.greeting', { name: to.name }),
    lines: lines.map((line) => ({
      text: notificationLine(locale, line),
      excerpt: line.count === 1 ? line.values.excerpt : undefined,
      address: `${config.publicUrl}${line.path}`,
      at: line.at,
    })),
    more,
    address: `${config.publicUrl}/notifications`,
    home: config.publicUrl,
    ...links,
  }
  return {
    to: to.email,
    locale,
    subject,
    html: renderView('mail/digest', context),
    text: renderView('mail/digest-text', context),
    headers,
  }
}
