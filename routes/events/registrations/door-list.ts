import { Router } from 'express'
import { registrantsOf } from '../../../models/event/registration/registrants.js'
import { eventPath, registrationsPath } from '../../../models/paths.js'
import { territories } from '../../../models/territory.js'
import { membersOnly } from '../../../server/http/current-user.js'
import { managedEvent } from '../event-of.js'
import { mostExported } from './export.js'

/** Those who have a seat, on paper, for a door without a telephone. */
export const doorList = Router()

doorList.get('/events/:event/registrations/door-list', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const [{ registrants }, all] = await Promise.all([
    registrantsOf(event._id, {}, { limit: mostExported }),
    territories(),
  ])
  const territoryNames = new Map(all.map(({ _id, name }) => [_id, name]))
  const byName = new Intl.Collator(res.locals.locale)
  res.render('events/registrations/door-list', {
    event,
    path: registrationsPath(event),
    eventPath: eventPath(event),
    seated: registrants
      .filter(({ registration }) => registration.status === 'registered')
      .map(({ registration, person, ticket }) => ({
        name: person?.name ?? '',
        territoryName: territoryNames.get(registration.territory ?? ''),
        way: registration.way,
        present: registration.checkedInAt !== undefined,
        ticket,
      }))
      .sort((a, b) => byName.compare(a.name, b.name)),
  })
})
