import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { editEvent } from '../../models/event/editing.js'
import { EventEditedMeanwhile, expectVersion, versionOf } from '../../models/event/version.js'
import type { Event } from '../../models/event.js'
import { InvalidInput } from '../../models/failure.js'
import { eventPath } from '../../models/paths.js'
import { submission } from '../../models/post/fields.js'
import { newSubmission } from '../../models/post/submission.js'
import { membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import type { Locale } from '../../server/i18n/index.js'
import { seatsChanged } from '../../server/realtime/broadcasts.js'
import { postWithFiles } from '../../server/uploads/receive.js'
import { refusal, typedIn } from '../posts/draft.js'
import { conflictOf, stillThere } from './conflict.js'
import { managedEvent } from './event-of.js'
import { showEventForm } from './form/page.js'
import { eventPictures, picturesIntoBody } from './form/pictures.js'
import { valuesOf } from './form/values.js'
import { readEventForm } from './form.js'

export const eventEdit = Router()

const editForm = z.object({
  version: z.coerce.number().int().min(1).optional().catch(undefined),
  submission: submission.optional().catch(undefined),
})

const pageOf = (event: Event) => ({
  heading: 'events.form.editTitle',
  action: eventPath(event),
  back: eventPath(event),
  standing: event,
})

eventEdit.get('/events/:event/edit', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await showEventForm(req, res, {
    ...pageOf(event),
    draft: { values: { ...(await valuesOf(event)), ...editing(event) } },
  })
})

postWithFiles(eventEdit, '/events/:event', eventPictures, picturesIntoBody, async (req, res) => {
  const event = await managedEvent(req)
  const opened = editForm.parse(req.body ?? {})
  try {
    expectVersion(event, opened)
    const form = await readEventForm(req, event)
    if (!form.ok) throw new InvalidInput(form.errors)
    const edited = await editEvent(event, form.draft, opened)
    await seatsChanged(edited._id)
    notify(res, 'events.notices.saved')
    res.redirect(303, eventPath(edited))
  } catch (error) {
    if (error instanceof EventEditedMeanwhile) return showConflict(req, res, error)
    await showEventForm(req, res, {
      ...pageOf(event),
      draft: { values: typedIn(req), ...refusal(res, error) },
    })
  }
})

/** What tells whether somebody else saves in between. */
function editing(event: Event) {
  return { version: String(versionOf(event)), submission: newSubmission() }
}

/** Both texts: what the other has saved, what this form would change of it, and the form to save again. */
async function showConflict(req: Request, res: Response, error: EventEditedMeanwhile) {
  const { current } = error
  const typed = typedIn(req)
  const values = { ...(await stillThere(typed, current)), ...editing(current) }
  const conflict = await conflictOf(current, typed, res.locals.locale as Locale)
  await showEventForm(req, res, { ...pageOf(current), conflict, draft: { values, ...refusal(res, error) } })
}
