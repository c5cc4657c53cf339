import { type Request, Router } from 'express'
import { z } from 'zod'
import { longAnswer } from '../../models/event/form/fields.js'
import { cancelRegistration, declinePromotion } from '../../models/event/registration/withdrawal.js'
import { register } from '../../models/event/registration.js'
import { ways } from '../../models/event/seating.js'
import type { Event } from '../../models/event.js'
import { Forbidden } from '../../models/failure.js'
import { eventPath } from '../../models/paths.js'
import { mayRegister } from '../../models/policies/event.js'
import { lastRegistrationOf, registrationOf } from '../../models/registration.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { seatsChanged } from '../../server/realtime/broadcasts.js'
import { refusal, typedIn } from '../posts/draft.js'
import { eventOf } from './event-of.js'
import { showEvent } from './page.js'

export const eventRegistration = Router()

const schema = z.object({
  way: z.enum(ways, 'events.errors.wayMissing'),
  showName: z.literal('yes').optional(),
})

eventRegistration.get('/events/:event/registration', async (req, res) => {
  res.redirect(302, `${eventPath(await eventOf(req))}#registration`)
})

eventRegistration.post('/events/:event/registration', membersOnly, async (req, res) => {
  const event = await eventOf(req)
  const user = memberOf(req)
  if (!mayRegister(user)) throw new Forbidden()
  const form = readForm(schema, req.body)
  if (!form.ok) return showEvent(req, res, event, { ...form, status: 422 })
  try {
    const registration = await register(event, user, {
      way: form.values.way,
      showName: form.values.showName === 'yes',
      answers: answersIn(req, event),
    })
    await seatsChanged(event._id)
    notify(res, `events.notices.${registration.status}`)
    res.redirect(303, `${eventPath(event)}#registration`)
  } catch (error) {
    await showEvent(req, res, event, { values: typedIn(req), ...refusal(res, error) })
  }
})

eventRegistration.post('/events/:event/registration/cancellation', membersOnly, async (req, res) => {
  const event = await eventOf(req)
  const registration = await registrationOf(event._id, memberOf(req).id)
  if (registration) await cancelRegistration(registration, 'member')
  await seatsChanged(event._id)
  notify(res, 'events.notices.cancelled')
  res.redirect(303, `${eventPath(event)}#registration`)
})

eventRegistration.post('/events/:event/registration/declination', membersOnly, async (req, res) => {
  const event = await eventOf(req)
  const registration = await lastRegistrationOf(event._id, memberOf(req).id)
  try {
    await declinePromotion(registration)
    await seatsChanged(event._id)
    notify(res, 'events.notices.declined')
    res.redirect(303, `${eventPath(event)}#registration`)
  } catch (error) {
    await showEvent(req, res, event, refusal(res, error))
  }
})

function answersIn(req: Request, event: Event): string[] {
  return event.admission.questions.map((_question, index) => {
    const answer = longAnswer.safeParse(req.body?.[`answer-${index}`])
    return answer.success ? answer.data : ''
  })
}
