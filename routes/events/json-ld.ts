import type { Availability } from '../../models/event/availability.js'
import { coverPath } from '../../models/event/cover-path.js'
import type { EventSurroundings } from '../../models/event/page.js'
import type { Event } from '../../models/event.js'
import { eventPath, organisationPath } from '../../models/paths.js'
import { config } from '../../server/config.js'

const schema = 'https://schema.org/'

const statuses = {
  draft: 'EventScheduled',
  published: 'EventScheduled',
  done: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

/** An event as search engines read it. */
export function eventJsonLd(event: Event, around: EventSurroundings, ways: Availability[]) {
  const place = event.venue && { '@type': 'Place', name: event.venue.name, address: event.venue.address }
  const online = ways.some(({ way }) => way === 'online') || !event.venue
  const virtual = { '@type': 'VirtualLocation', url: config.publicUrl + eventPath(event) }
  const mode = place ? (online ? 'Mixed' : 'Offline') : 'Online'
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: event.title,
    description: event.summary,
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    eventStatus: schema + statuses[event.status],
    eventAttendanceMode: `${schema}${mode}EventAttendanceMode`,
    location: place && online ? [place, virtual] : (place ?? virtual),
    image: around.cover && config.publicUrl + coverPath(around.cover.id),
    inLanguage: event.language,
    isAccessibleForFree: true,
    url: config.publicUrl + eventPath(event),
    organizer: [around.organisation, ...around.coOrganisers].flatMap((organisation) =>
      organisation
        ? [
            {
              '@type': 'Organization',
              name: organisation.name,
              url: config.publicUrl + organisationPath(organisation),
            },
          ]
        : [],
    ),
    performer: around.speakers.map(({ name }) => ({ '@type': 'Person', name })),
  }
}
