import type { RegistrantLetter } from '../../models/event/letters/letter.js'
import type { EventSnapshot } from '../../models/event/letters/snapshot.js'
import { ticketOf } from '../../models/event/registration/ticket.js'
import type { Event } from '../../models/event.js'
import type { Registration } from '../../models/registration.js'
import { eventTimes } from '../i18n/event-times.js'
import { type Locale, t } from '../i18n/index.js'

interface Reader {
  locale: Locale
  timeZone: string
}

interface Fact {
  label: string
  value: string
}

/** Letters about a seat that one has, and may use. */
const seated: readonly RegistrantLetter[] = [
  'registered',
  'accepted',
  'promoted',
  'moved',
  'rescheduled',
  'restored',
  'twoDaysBefore',
  'twoHoursBefore',
]

/** Letters that need not say when and where. */
const bare: readonly RegistrantLetter[] = [
  'postponed',
  'calledOff',
  'suspended',
  'thanks',
  'materials',
  'replay',
  'refused',
  'cancelled',
  'cancelledByOrganiser',
  'declined',
]

/** When and where, and for those who have a seat how to get in: where it is online, and their number. */
export async function factsOf(
  letter: RegistrantLetter,
  event: Event,
  registration: Registration,
  reader: Reader,
): Promise<Fact[]> {
  if (bare.includes(letter)) return []
  const label = (name: string) => t(reader.locale, `eventLetters.facts.${name}`)
  const facts = [{ label: label('when'), value: whenOf(event, reader) }]
  if (event.venue && registration.way === 'onSite') {
    facts.push({ label: label('where'), value: placeOf(event.venue) })
  }
  if (seated.includes(letter) && registration.status === 'registered') {
    if (event.videoLink) facts.push({ label: label('videoLink'), value: event.videoLink })
    facts.push({ label: label('ticket'), value: await ticketOf(registration) })
  }
  return facts
}

interface Change extends Fact {
  before: string
}

/** What changed, as it was and as it is: one line for the moment, one each for the place and the link. */
export function changesOf(before: EventSnapshot, event: Event, fields: string[], reader: Reader): Change[] {
  const changed = (...names: string[]) => names.some((name) => fields.includes(name))
  const nothing = t(reader.locale, 'eventLetters.facts.nothing')
  const label = (name: string) => t(reader.locale, `eventLetters.facts.${name}`)
  const changes: Change[] = []
  if (changed('startsAt', 'endsAt', 'timeZone')) {
    const old = { ...before, startsAt: new Date(before.startsAt), endsAt: new Date(before.endsAt) }
    changes.push({ label: label('when'), before: whenOf(old, reader), value: whenOf(event, reader) })
  }
  if (changed('venue')) {
    const [old, now] = [before.venue, event.venue].map((venue) => (venue ? placeOf(venue) : nothing))
    changes.push({ label: label('where'), before: old ?? nothing, value: now ?? nothing })
  }
  if (changed('videoLink')) {
    changes.push({
      label: label('videoLink'),
      before: before.videoLink ?? nothing,
      value: event.videoLink ?? nothing,
    })
  }
  return changes
}

/** "jeudi 12 mars 2026, 14 h 30 – 16 h 30 (heure de Paris)", and the reader's clock where it shows something else. */
function whenOf(
  event: Pick<Event, 'startsAt' | 'endsAt' | 'timeZone'>,
  { locale, timeZone }: Reader,
): string {
  const { day, lastDay, clocks } = eventTimes(event, locale, timeZone)
  const days = lastDay ? `${day} – ${lastDay}` : day
  return `${days}, ${clocks.map(({ range, zone }) => `${range} (${zone})`).join(', ')}`
}

function placeOf({ name, address }: { name: string; address: string }): string {
  return [name, address].filter(Boolean).join(', ')
}
