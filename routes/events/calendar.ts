import { Router } from 'express'
import { fed } from '../../models/event/agenda/feed.js'
import { eventBySlug } from '../../models/event.js'
import { NotFound } from '../../models/failure.js'
import { eventPath } from '../../models/paths.js'
import { maySeeEvent, maySeeVideoLink } from '../../models/policies/event.js'
import { registrationOf } from '../../models/registration.js'
import { calendarOf } from '../../server/calendar/event-calendar.js'

export const eventCalendar = Router()

eventCalendar.get('/events/:event.ics', async (req, res) => {
  const event = await eventBySlug(req.params.event)
  if (!maySeeEvent(req.user, event)) throw new NotFound()
  const registration = req.user && (await registrationOf(event._id, req.user.id))
  const videoLink = maySeeVideoLink(req.user, event, registration) ? event.videoLink : undefined
  const entries = (await fed([event])).map((entry) => ({ ...entry, videoLink: videoLink ?? undefined }))
  const head = { name: event.title, path: eventPath(event), locale: res.locals.locale }
  res.attachment(`${event.slug}.ics`).type('text/calendar').send(calendarOf(entries, head))
})
