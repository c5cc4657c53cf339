import { Router } from 'express'
import { z } from 'zod'
import { email } from '../../../models/account/fields.js'
import { reason } from '../../../models/event/form/fields.js'
import { addRegistrant } from '../../../models/event/registration/addition.js'
import { cancelRegistration } from '../../../models/event/registration/withdrawal.js'
import { ways } from '../../../models/event/seating.js'
import { InvalidInput } from '../../../models/failure.js'
import { registrationsPath } from '../../../models/paths.js'
import { membersOnly } from '../../../server/http/current-user.js'
import { readForm } from '../../../server/http/form.js'
import { notify } from '../../../server/http/notice.js'
import { seatsChanged } from '../../../server/realtime/broadcasts.js'
import { refusal, typedIn } from '../../posts/draft.js'
import { managedEvent } from '../event-of.js'
import { showRegistrants } from './page.js'
import { registrantOf } from './registrant-of.js'

/** What organisers do with one registration: make it for somebody, or call it off. */
export const registrantActs = Router()

const schema = z.object({ email, way: z.enum(ways, 'events.errors.wayMissing') })

registrantActs.post('/events/:event/registrations', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  try {
    const form = readForm(schema, req.body)
    if (!form.ok) throw new InvalidInput(form.errors)
    const { status } = await addRegistrant(event, form.values.email, form.values.way)
    await seatsChanged(event._id)
    notify(res, `registrations.notices.added.${status}`)
    res.redirect(303, registrationsPath(event))
  } catch (error) {
    await showRegistrants(req, res, event, { values: typedIn(req), ...refusal(res, error) })
  }
})

registrantActs.post('/events/:event/registrations/:id/cancellation', membersOnly, async (req, res) => {
  const { event, registration } = await registrantOf(req)
  const given = reason.safeParse(req.body?.reason)
  await cancelRegistration(registration, 'organiser', given.success ? given.data : undefined)
  await seatsChanged(event._id)
  notify(res, 'registrations.notices.cancelled')
  res.redirect(303, registrationsPath(event))
})
