import type { EventRow } from '../../models/event/agenda/row.js'
import { comingEvents, type EventFilter, pastEvents } from '../../models/event/agenda.js'
import { config } from '../../server/config.js'
import { type AgendaChoices, agendaPath } from './address.js'

/** What the page of a place shows of its events. */
export interface EventsHere {
  coming: EventRow[]
  /** The agenda with these events alone. */
  all: string
  /** Those that have been; nothing when there are none. */
  past?: string
  /** The same for other programs; `calendar` and `atom` within the hub, `webcal` for what opens calendars. */
  calendar: string
  webcal: string
  atom: string
}

const mostComing = 4

/**
 * The events of a theme, a territory, a challenge or an organisation.
 * @param path the address of its page, below which its feeds are
 */
export async function eventsHere(
  path: string,
  filter: EventFilter,
  choices: Partial<AgendaChoices>,
): Promise<EventsHere> {
  const [coming, past] = await Promise.all([comingEvents(filter, mostComing), pastEvents(filter, 1)])
  const calendar = `${path}/events/feed.ics`
  return {
    coming,
    all: agendaPath(choices),
    past: past.length > 0 ? agendaPath(choices, '/events/past') : undefined,
    calendar,
    webcal: (config.publicUrl + calendar).replace(/^https?:/, 'webcal:'),
    atom: `${path}/events/feed.atom`,
  }
}
