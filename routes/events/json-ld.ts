import type { Material, MaterialKind } from '../../models/event/materials/material.js'
import type { EventSurroundings } from '../../models/event/page.js'
import { coverPath } from '../../models/event/pictures/cover-path.js'
import type { Availability } from '../../models/event/seating/availability.js'
import type { Event } from '../../models/event.js'
import { eventPath, filePath, organisationPath } from '../../models/paths.js'
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
export function eventJsonLd(
  event: Event,
  around: EventSurroundings,
  ways: Availability[],
  materials: Material[],
) {
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
    ...left(materials),
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

const works: Record<MaterialKind, string> = {
  replay: 'VideoObject',
  slides: 'PresentationDigitalDocument',
  dataset: 'Dataset',
  transcript: 'TextDigitalDocument',
  document: 'DigitalDocument',
}

/** What the event leaves behind for everybody: its recordings, and what else tells of it. */
function left(materials: Material[]) {
  const open = materials.filter(({ audience }) => audience === 'everyone')
  const said = (recorded: boolean) => {
    const found = open.filter(({ kind }) => (kind === 'replay') === recorded).map(workOf)
    return found.length > 0 ? found : undefined
  }
  return { recordedIn: said(true), subjectOf: said(false) }
}

function workOf({ kind, title, file, url, provider, addedAt }: Material) {
  const path = file && filePath({ id: String(file.id), name: file.name })
  return {
    '@type': works[kind],
    name: title,
    url: path ? config.publicUrl + path : url,
    encodingFormat: file?.type,
    uploadDate: addedAt.toISOString(),
    provider: provider ? { '@type': 'Organization', name: provider } : undefined,
  }
}
