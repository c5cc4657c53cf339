import { plainText } from '../../server/lib/plain-text.js'
import type { Event } from '../event.js'
import { eventPath } from '../paths.js'
import type { Findable } from '../search/entry.js'

/** An event is found by its title, what is said of it, what one learns there, who speaks and where it takes place. */
export function findableEvent(event: Event): Findable {
  const { learnings, audience, programme, speakers, venue } = event
  const said = [
    event.summary ?? '',
    plainText(event.html ?? ''),
    ...learnings,
    ...audience,
    ...programme.map(({ title, text }) => [title, text].filter(Boolean).join(' ')),
    ...speakers.map(({ name }) => name),
    venue ? `${venue.name} ${venue.address}` : '',
  ]
  return {
    kind: 'event',
    id: String(event._id),
    title: event.title,
    text: said.filter(Boolean).join(' · '),
    path: eventPath(event),
    themes: event.themes,
    territory: event.territory ?? undefined,
    challenge: event.challenge ?? undefined,
    date: event.startsAt,
    endsAt: event.endsAt,
    weight: event.tally.onSite.taken + event.tally.online.taken,
    visibleTo: 'everyone',
  }
}
