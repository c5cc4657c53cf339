import { type Request, Router } from 'express'
import { reason } from '../../../models/event/form/fields.js'
import { acceptRequests, refuseRequests } from '../../../models/event/registration/approval.js'
import { registrationsPath } from '../../../models/paths.js'
import { membersOnly } from '../../../server/http/current-user.js'
import { notify } from '../../../server/http/notice.js'
import { seatsChanged } from '../../../server/realtime/broadcasts.js'
import { managedEvent } from '../event-of.js'

/** Those who asked are let in or not, one by one or many at once. */
export const requestAnswers = Router()

requestAnswers.post('/events/:event/registrations/acceptance', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await acceptRequests(event, chosenIn(req))
  await seatsChanged(event._id)
  notify(res, 'events.notices.answered')
  res.redirect(303, `${registrationsPath(event)}?state=requested`)
})

requestAnswers.post('/events/:event/registrations/refusal', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const given = reason.safeParse(req.body?.reason)
  await refuseRequests(event, chosenIn(req), given.success ? given.data || undefined : undefined)
  await seatsChanged(event._id)
  notify(res, 'events.notices.answered')
  res.redirect(303, `${registrationsPath(event)}?state=requested`)
})

function chosenIn(req: Request): string[] {
  const given: unknown = req.body?.id
  const ids = Array.isArray(given) ? given : [given]
  return ids.filter((id): id is string => typeof id === 'string' && /^[0-9a-f]{24}$/.test(id))
}
