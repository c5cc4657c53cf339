import { Router } from 'express'
import { invitationBehind, takeUp } from '../models/event/invitation.js'
import { eventById } from '../models/event.js'
import { eventPath } from '../models/paths.js'
import { linkGone } from '../server/auth/link-gone.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'

/** Where the letters with invitations to an event lead whoever is no member yet. */
export const eventInvitationLinks = Router()

eventInvitationLinks.get('/event-invitations/:token', async (req, res) => {
  const event = await eventById((await invitationBehind(String(req.params.token))).event)
  res.set('Cache-Control', 'no-store').render('events/invitation', {
    event,
    path: eventPath(event),
    action: req.path,
    next: encodeURIComponent(req.path),
  })
})

eventInvitationLinks.post('/event-invitations/:token', membersOnly, async (req, res) => {
  const invitation = await takeUp(String(req.params.token), memberOf(req))
  res.redirect(303, `${eventPath(await eventById(invitation.event))}#registration`)
})

eventInvitationLinks.use('/event-invitations', linkGone({ path: '/events', action: 'events.title' }))
