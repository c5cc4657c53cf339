import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { emailList } from '../../models/event/invitation/email-list.js'
import { guestsOf, inviteGuests } from '../../models/event/invitation/guests.js'
import { withdrawInvitation } from '../../models/event/invitation.js'
import type { Event } from '../../models/event.js'
import { eventPath } from '../../models/paths.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, refusal, typedIn } from '../posts/draft.js'
import { managedEvent } from './event-of.js'

export const eventInvitations = Router()

const schema = z.object({ emails: emailList })

eventInvitations.get('/events/:event/invitations', membersOnly, async (req, res) => {
  await show(res, await managedEvent(req), { values: {} })
})

eventInvitations.post('/events/:event/invitations', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, event, { ...form, status: 422 })
  try {
    await inviteGuests(event, form.values.emails, memberOf(req))
    notify(res, 'events.notices.invited')
    res.redirect(303, deskOf(event))
  } catch (error) {
    await show(res, event, { values: typedIn(req), ...refusal(res, error) })
  }
})

eventInvitations.post('/events/:event/invitations/:id/withdrawal', membersOnly, withdraw)

async function withdraw(req: Request, res: Response) {
  const event = await managedEvent(req)
  await withdrawInvitation(event._id, String(req.params.id))
  notify(res, 'events.notices.uninvited')
  res.redirect(303, deskOf(event))
}

async function show(res: Response, event: Event, draft: Draft) {
  res.status(draft.status ?? 200).render('events/invitations', {
    ...draft,
    event,
    path: eventPath(event),
    guests: await guestsOf(event._id),
  })
}

function deskOf(event: Event): string {
  return `${eventPath(event)}/invitations`
}
