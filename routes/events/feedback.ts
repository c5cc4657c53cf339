import { type Request, Router } from 'express'
import { z } from 'zod'
import { longAnswer } from '../../models/event/form/fields.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import {
  feedbackResults,
  giveFeedback,
  hasGivenFeedback,
  markedQuestions,
  marks,
  mayGiveFeedback,
  openQuestions,
  showFeedback,
} from '../../models/feedback.js'
import { eventPath } from '../../models/paths.js'
import { mayManageEvent } from '../../models/policies/event.js'
import { registrationOf } from '../../models/registration.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { eventOf, managedEvent } from './event-of.js'

/** What those who came think of it, and what comes of that. */
export const eventFeedback = Router()

const mark = z.enum(['1', '2', '3', '4', '5'], 'feedback.errors.markMissing').transform(Number)

const page = formPage({
  view: 'events/feedback/new',
  title: 'feedback.title',
  schema: z.object({ overall: mark, useful: mark, liked: longAnswer, better: longAnswer }),
  async surroundings(req) {
    const { event, registration } = await givenBy(req)
    return {
      event,
      path: eventPath(event),
      given: await hasGivenFeedback(registration),
      marked: markedQuestions,
      marks: [...marks].reverse(),
      open: openQuestions,
    }
  },
  async accept(opinion, req, res) {
    const { event, registration } = await givenBy(req)
    await giveFeedback(registration, event, opinion)
    notify(res, 'feedback.notices.given')
    res.redirect(303, `${eventPath(event)}/feedback`)
  },
})

eventFeedback.get('/events/:event/feedback', membersOnly, page.show)
eventFeedback.post('/events/:event/feedback', membersOnly, page.submit)

eventFeedback.get('/events/:event/feedback/results', async (req, res) => {
  const event = await eventOf(req)
  const mayManage = mayManageEvent(req.user, event)
  if (!event.feedbackShown && !mayManage) throw new NotFound()
  res.render('events/feedback/results', {
    event,
    path: eventPath(event),
    mayManage,
    ...(await feedbackResults(event._id)),
  })
})

eventFeedback.post('/events/:event/feedback/publication', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await showFeedback(event, true)
  res.redirect(303, `${eventPath(event)}/feedback/results`)
})

eventFeedback.post('/events/:event/feedback/publication/cancellation', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await showFeedback(event, false)
  res.redirect(303, `${eventPath(event)}/feedback/results`)
})

async function givenBy(req: Request) {
  const event = await eventOf(req)
  const registration = await registrationOf(event._id, memberOf(req).id)
  if (!registration || !mayGiveFeedback(registration, event)) throw new Forbidden('feedback.errors.notYet')
  return { event, registration }
}
