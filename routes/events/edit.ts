import { Router } from 'express'
import { editEvent } from '../../models/event/editing.js'
import type { Event } from '../../models/event.js'
import { InvalidInput } from '../../models/failure.js'
import { eventPath } from '../../models/paths.js'
import { membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { seatsChanged } from '../../server/realtime/broadcasts.js'
import { postWithFiles } from '../../server/uploads/receive.js'
import { refusal, typedIn } from '../posts/draft.js'
import { managedEvent } from './event-of.js'
import { readEventForm } from './form.js'
import { showEventForm } from './form-page.js'
import { eventPictures, picturesIntoBody } from './form-pictures.js'
import { valuesOf } from './form-values.js'

export const eventEdit = Router()

const pageOf = (event: Event) => ({
  heading: 'events.form.editTitle',
  action: eventPath(event),
  back: eventPath(event),
  standing: event,
})

eventEdit.get('/events/:event/edit', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await showEventForm(req, res, { ...pageOf(event), draft: { values: await valuesOf(event) } })
})

postWithFiles(eventEdit, '/events/:event', eventPictures, picturesIntoBody, async (req, res) => {
  const event = await managedEvent(req)
  try {
    const form = await readEventForm(req, event)
    if (!form.ok) throw new InvalidInput(form.errors)
    const edited = await editEvent(event, form.draft)
    await seatsChanged(edited._id)
    notify(res, 'events.notices.saved')
    res.redirect(303, eventPath(edited))
  } catch (error) {
    await showEventForm(req, res, {
      ...pageOf(event),
      draft: { values: typedIn(req), ...refusal(res, error) },
    })
  }
})
