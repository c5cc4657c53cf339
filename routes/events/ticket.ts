import { Router } from 'express'
import encodeQR from 'qr'
import { ticketOf } from '../../models/event/registration/ticket.js'
import { NotFound } from '../../models/failure.js'
import { checkInPath, eventPath } from '../../models/paths.js'
import { registrationOf } from '../../models/registration.js'
import { config } from '../../server/config.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { eventOf } from './event-of.js'

/** What one shows at the door: a code for a camera, and its number for a person. */
export const eventTicket = Router()

eventTicket.get('/events/:event/registration/ticket', membersOnly, async (req, res) => {
  const event = await eventOf(req)
  const registration = await registrationOf(event._id, memberOf(req).id)
  if (registration?.status !== 'registered') throw new NotFound()
  const ticket = await ticketOf(registration)
  res.set('Cache-Control', 'no-store').render('events/ticket', {
    event,
    path: eventPath(event),
    ticket,
    name: memberOf(req).name,
    way: registration.way,
    code: encodeQR(`${config.publicUrl}${checkInPath(event)}?ticket=${ticket}`, 'data-url', { scale: 8 }),
  })
})
