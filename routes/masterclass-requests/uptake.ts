import { Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { giveUp, takeUp } from '../../models/masterclass-request/uptake.js'
import { eventPath, masterclassRequestPath } from '../../models/paths.js'
import { mayScheduleEvents } from '../../models/policies/event.js'
import { mayGiveUp } from '../../models/policies/masterclass-request.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { refusal, typedIn } from '../posts/draft.js'
import { showRequest } from './page.js'
import { requestFor, requestOf } from './request-of.js'

/** Taking a request up, and giving it back. */
export const masterclassUptake = Router()

masterclassUptake.post('/masterclass-requests/:request/uptake', membersOnly, async (req, res) => {
  const user = memberOf(req)
  const request = await requestOf(req)
  if (!mayScheduleEvents(user)) throw new Forbidden('events.errors.organisersOnly')
  try {
    const event = await takeUp(request, user, {
      organisation: textOf(req.body?.organisation),
      speakers: [req.body?.speakers].flat().filter((id) => typeof id === 'string'),
    })
    notify(res, 'masterclassRequests.notices.takenUp')
    res.redirect(303, `${eventPath(event)}/edit`)
  } catch (error) {
    await showRequest(req, res, await requestOf(req), { values: typedIn(req), ...refusal(res, error) })
  }
})

masterclassUptake.post('/masterclass-requests/:request/uptake/removal', membersOnly, async (req, res) => {
  const request = await requestFor(req, mayGiveUp)
  await giveUp(request)
  notify(res, 'masterclassRequests.notices.givenUp')
  res.redirect(303, masterclassRequestPath(request))
})
