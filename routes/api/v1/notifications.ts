import { z } from 'zod'
import { notificationsOf } from '../../../models/notification/reading.js'
import { config } from '../../../server/config.js'
import { notificationLine } from '../../../server/i18n/notification-line.js'
import { memberEndpoint } from '../member-endpoint.js'
import { knownKey, paging } from '../paging.js'
import { list, notification } from '../schemas.js'

export const listNotifications = memberEndpoint({
  method: 'get',
  path: '/api/v1/notifications',
  operation: 'listNotifications',
  scope: 'notifications:read',
  params: z.object({}),
  query: z.object(paging),
  answer: list('Notifications', notification),
  status: 200,
  async handle({ user, locale, query: { limit, after } }) {
    const { lines, next } = await knownKey(notificationsOf(user.id, {}, { limit, before: after }))
    const data = lines.map((line) => ({
      id: line.id,
      kind: line.kind,
      text: notificationLine(locale, line),
      count: line.count,
      unread: line.unread,
      at: line.at.toISOString(),
      url: config.publicUrl + line.path,
    }))
    return { answer: { data }, next }
  },
})
