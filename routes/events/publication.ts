import { type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { duplicateEvent } from '../../models/event/duplication.js'
import { givenReason } from '../../models/event/form/fields.js'
import { cancelEvent, postponeEvent, publishEvent } from '../../models/event/publication.js'
import type { Event } from '../../models/event.js'
import { eventPath } from '../../models/paths.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, refusal } from '../posts/draft.js'
import { managedEvent } from './event-of.js'
import { showEvent } from './page.js'

export const eventPublication = Router()

eventPublication.post('/events/:event/publication', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  try {
    await publishEvent(event)
    notify(res, 'events.notices.published')
    res.redirect(303, eventPath(event))
  } catch (error) {
    await showEvent(req, res, event, refusal(res, error))
  }
})

eventPublication.post('/events/:event/copies', membersOnly, async (req, res) => {
  const copy = await duplicateEvent(await managedEvent(req), memberOf(req))
  notify(res, 'events.notices.copied')
  res.redirect(303, `${eventPath(copy)}/edit`)
})

const schema = z.object({ reason: givenReason })

interface Stop {
  name: 'postponement' | 'cancellation'
  notice: string
  stop: (event: Event, reason: string) => Promise<void>
}

function show(res: Response, event: Event, { name }: Stop, draft: Draft) {
  res.status(draft.status ?? 200).render('events/stop', { ...draft, name, event, path: eventPath(event) })
}

const ask =
  (stop: Stop): RequestHandler =>
  async (req, res) => {
    show(res, await managedEvent(req), stop, { values: {} })
  }

const carryOut =
  (stop: Stop): RequestHandler =>
  async (req, res) => {
    const event = await managedEvent(req)
    const form = readForm(schema, req.body)
    if (!form.ok) return show(res, event, stop, { ...form, status: 422 })
    await stop.stop(event, form.values.reason)
    notify(res, `events.notices.${stop.notice}`)
    res.redirect(303, eventPath(event))
  }

const postponement: Stop = { name: 'postponement', notice: 'postponed', stop: postponeEvent }
const cancellation: Stop = { name: 'cancellation', notice: 'calledOff', stop: cancelEvent }

eventPublication.get('/events/:event/postponement', membersOnly, ask(postponement))
eventPublication.post('/events/:event/postponement', membersOnly, carryOut(postponement))
eventPublication.get('/events/:event/cancellation', membersOnly, ask(cancellation))
eventPublication.post('/events/:event/cancellation', membersOnly, carryOut(cancellation))
