import { type Request, type Response, Router } from 'express'
import {
  calendarKeyOf,
  memberWithCalendarKey,
  renewCalendarKey,
  revokeCalendarKey,
} from '../../models/event/agenda/calendar-key.js'
import { eventsOf } from '../../models/event/agenda/own-calendar.js'
import { NotFound } from '../../models/failure.js'
import { maySeeEvent, maySeeVideoLink } from '../../models/policies/event.js'
import { currentUserById } from '../../models/user.js'
import { calendarOf } from '../../server/calendar/event-calendar.js'
import { config } from '../../server/config.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { t } from '../../server/i18n/index.js'

/** A member's own calendar: its page, and what programs read with the key that the page gives. */
export const accountCalendar = Router()

accountCalendar.get('/account/calendar', membersOnly, async (req, res) => {
  await show(req, res)
})

/** The key is shown in the answer and nowhere else: the hub does not know it afterwards. */
accountCalendar.post('/account/calendar', membersOnly, async (req, res) => {
  const key = await renewCalendarKey(memberOf(req).id)
  res.status(201)
  await show(req, res, `${config.publicUrl}/calendars/${key}/feed.ics`)
})

accountCalendar.post('/account/calendar/revocation', membersOnly, async (req, res) => {
  await revokeCalendarKey(memberOf(req).id)
  notify(res, 'agenda.own.revoked')
  res.redirect(303, '/account/calendar')
})

accountCalendar.get('/calendars/:key/feed.ics', async (req, res) => {
  const member = await memberWithCalendarKey(req.params.key)
  const user = member && (await currentUserById(String(member)))
  if (!user) throw new NotFound()
  const entries = (await eventsOf(user.id))
    .filter(({ event }) => maySeeEvent(user, event))
    .map(({ registration, ...entry }) => ({
      ...entry,
      videoLink: (maySeeVideoLink(user, entry.event, registration) && entry.event.videoLink) || undefined,
      waiting: registration.status === 'waiting',
    }))
  const name = t(user.locale, 'agenda.own.name')
  res
    .set('Cache-Control', 'private, no-store')
    .type('text/calendar')
    .send(calendarOf(entries, { name, path: '/account/calendar', locale: user.locale }))
})

async function show(req: Request, res: Response, address?: string) {
  res.set('Cache-Control', 'no-store').render('accounts/calendar', {
    existing: await calendarKeyOf(memberOf(req).id),
    address,
    webcal: address?.replace(/^https?:/, 'webcal:'),
  })
}
