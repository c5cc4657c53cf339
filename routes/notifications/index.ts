import { type Response, Router } from 'express'
import { kindNames, kindOf } from '../../models/notification/kinds.js'
import {
  markAllRead,
  markRead,
  notificationsOf,
  pathOf,
  type ShownLine,
} from '../../models/notification/reading.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { isPrefetch } from '../../server/http/prefetch.js'
import { oneOf, textOf } from '../../server/http/query.js'
import { t } from '../../server/i18n/index.js'
import { notificationLine } from '../../server/i18n/notification-line.js'

export const notificationPages = Router()

const linesOnPage = 30
const domains = [...new Set(kindNames.map((kind) => kindOf(kind).domain))]

notificationPages.get('/notifications', membersOnly, async (req, res) => {
  const unread = req.query.filter === 'unread'
  const domain = oneOf(req.query.domain, domains)
  const before = textOf(req.query.before)
  const user = memberOf(req)
  const { lines, next } = await notificationsOf(user.id, { unread, domain }, { limit: linesOnPage, before })
  res.set('Cache-Control', 'no-store').render('notifications/index', {
    lines: lines.map((line) => shown(line, res)),
    unread,
    anyUnread: user.unreadNotifications > 0,
    until: new Date().toISOString(),
    filters: [
      {
        path: '/notifications',
        label: t(res.locals.locale, 'notifications.all'),
        current: !unread && !domain,
      },
      {
        path: '/notifications?filter=unread',
        label: t(res.locals.locale, 'notifications.unread'),
        current: unread && !domain,
      },
      ...domains.map((name) => ({
        path: `/notifications?domain=${name}`,
        label: t(res.locals.locale, `notifications.domains.${name}`),
        current: domain === name,
      })),
    ],
    later: before && listPath({ unread, domain }),
    nextPath: next && listPath({ unread, domain, before: next }),
  })
})

/** Where a line leads; following it reads it, a browser that only fetches ahead does not. */
notificationPages.get('/notifications/:id', membersOnly, async (req, res) => {
  const { id } = memberOf(req)
  const line = String(req.params.id)
  res
    .set('Cache-Control', 'no-store')
    .redirect(isPrefetch(req) ? await pathOf(id, line) : await markRead(id, line))
})

notificationPages.post('/notifications/:id/reading', membersOnly, async (req, res) => {
  await markRead(memberOf(req).id, String(req.params.id))
  res.redirect(303, '/notifications')
})

notificationPages.post('/notifications/reading', membersOnly, async (req, res) => {
  const until = new Date(String(req.body?.until))
  await markAllRead(memberOf(req).id, Number.isNaN(until.getTime()) ? undefined : until)
  notify(res, 'notifications.notices.allRead')
  res.redirect(303, '/notifications')
})

function shown(line: ShownLine, res: Response) {
  return {
    ...line,
    text: notificationLine(res.locals.locale, line),
    person: line.people.at(-1),
    excerpt: line.count === 1 ? line.values.excerpt : undefined,
  }
}

function listPath({ unread, domain, before }: { unread: boolean; domain?: string; before?: string }): string {
  const query = Object.entries({ filter: unread ? 'unread' : undefined, domain, before })
  const given = query.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/notifications', new URLSearchParams(given)].filter(String).join('?')
}
