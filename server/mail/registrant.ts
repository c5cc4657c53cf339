import { ICalCalendarMethod } from 'ical-generator'
import { fed } from '../../models/event/agenda/feed.js'
import type { LetterDetails, RegistrantLetter } from '../../models/event/letters/letter.js'
import { declinationToken } from '../../models/event/registration/declination.js'
import type { Event } from '../../models/event.js'
import { agendaPath, eventPath, materialsPath, registrationPath } from '../../models/paths.js'
import { positionOf, type Registration } from '../../models/registration.js'
import { calendarOf } from '../calendar/event-calendar.js'
import { config } from '../config.js'
import { renderView } from '../http/views.js'
import { formatMoment } from '../i18n/dates.js'
import { t } from '../i18n/index.js'
import { changesOf, factsOf } from './event-facts.js'
import type { Attachment, WrittenLetter } from './letter.js'
import type { Addressee } from './notification.js'

interface Given {
  letter: RegistrantLetter
  registration: Registration
  event: Event
  details: LetterDetails
  to: Addressee
}

/** Where the button of each letter leads; to the event, unless said. */
const paths: Partial<Record<RegistrantLetter, (event: Event) => string>> = {
  registered: registrationPath,
  accepted: registrationPath,
  promoted: registrationPath,
  waiting: registrationPath,
  twoHoursBefore: registrationPath,
  suspended: () => agendaPath(),
  materials: materialsPath,
  replay: materialsPath,
  thanks: (event) => `${eventPath(event)}/feedback`,
}

/** What an organiser's words are shown in: why something was cancelled, or their message. */
function wordsIn({ letter, registration, event, details }: Given): string | undefined {
  if (letter === 'message') return details.message
  if (letter === 'postponed' || letter === 'calledOff') return event.reason ?? undefined
  if (letter === 'refused' || letter === 'cancelledByOrganiser') return registration.reason ?? undefined
  return undefined
}

/** A letter to a registrant, in their language and by their clock, from the texts `eventLetters.<letter>`. */
export async function writeRegistrantLetter(given: Given): Promise<WrittenLetter> {
  const { letter, registration, event, details, to } = given
  const { locale, timeZone } = to
  const values = {
    title: event.title,
    position: letter === 'waiting' ? await positionOf(registration) : undefined,
    deadline: registration.declineBy && formatMoment(registration.declineBy, locale, timeZone),
  }
  const say = (part: string) => t(locale, `eventLetters.${letter}.${part}`, values)
  const token = letter === 'promoted' ? await declinationToken(registration) : undefined
  const context = {
    locale,
    timeZone,
    subject: say('subject'),
    greeting: t(locale, 'mail.greeting', { name: to.name }),
    intro: say('intro'),
    words: wordsIn(given),
    changes: details.before && changesOf(details.before, event, details.fields ?? [], to),
    facts: await factsOf(letter, event, registration, to),
    address: `${config.publicUrl}${(paths[letter] ?? eventPath)(event)}`,
    action: say('action'),
    declineAddress: token && `${config.publicUrl}/declinations/${token}`,
    outro: say('outro'),
    home: config.publicUrl,
  }
  return {
    attachments: await calendarFor(given),
    to: to.email,
    locale,
    subject: context.subject,
    html: renderView('mail/registrant', context),
    text: renderView('mail/registrant-text', context),
  }
}

/** Letters that put the event into its reader's calendar, or move it there. */
const entered: readonly RegistrantLetter[] = [
  'registered',
  'accepted',
  'promoted',
  'moved',
  'rescheduled',
  'restored',
]
/** Letters that take it out again. */
const withdrawn: readonly RegistrantLetter[] = ['cancelled', 'cancelledByOrganiser', 'declined', 'calledOff']

/** The event as a file for the reader's own calendar, which knows it again by its uid and sequence. */
async function calendarFor({ letter, registration, event, to }: Given): Promise<Attachment[] | undefined> {
  const leaves = withdrawn.includes(letter)
  if (!leaves && !(entered.includes(letter) && registration.status === 'registered')) return undefined
  const videoLink = leaves ? undefined : (event.videoLink ?? undefined)
  const entries = (await fed([event])).map((entry) => ({
    ...entry,
    videoLink,
    withdrawn: leaves,
    stamp: new Date(),
  }))
  const method = leaves ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH
  const head = { name: event.title, path: eventPath(event), locale: to.locale, method }
  return [
    {
      filename: `${event.slug}.ics`,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: calendarOf(entries, head),
    },
  ]
}
