import { Router } from 'express'
import { attestationByNumber, attestationNumber, attestationOf } from '../models/attestation.js'
import { surroundingsOf } from '../models/event/page.js'
import { type Event, eventById } from '../models/event.js'
import { NotFound } from '../models/failure.js'
import { attestationPath, eventPath } from '../models/paths.js'
import { peopleById } from '../models/person.js'
import { registrationOf } from '../models/registration.js'
import { config } from '../server/config.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { textOf } from '../server/http/query.js'
import { dayOfYear } from '../server/i18n/dates.js'
import { eventTimes } from '../server/i18n/event-times.js'
import { type Locale, t } from '../server/i18n/index.js'
import { drawAttestation } from '../server/pdf/attestation.js'
import { eventOf } from './events/event-of.js'

/** What one was present at, in writing, and whether that is true. */
export const attestations = Router()

attestations.get('/events/:event/attestation', membersOnly, async (req, res) => {
  const event = await eventOf(req)
  const member = memberOf(req)
  const registration = await registrationOf(event._id, member.id)
  if (!registration) throw new NotFound()
  const locale: Locale = res.locals.locale
  const { _id: number, issuedAt } = await attestationOf(registration, event)
  const { day, clocks } = eventTimes(event, locale, event.timeZone)
  const drawn = await drawAttestation(
    {
      name: member.name,
      title: event.title,
      when: `${day}, ${clocks[0]?.range} (${clocks[0]?.zone})`,
      where:
        registration.way === 'onSite' && event.venue ? event.venue.name : t(locale, 'events.ways.online'),
      organisers: await organisersOf(event),
      number,
      address: `${config.publicUrl}${attestationPath(number)}`,
      issuedOn: dayOfYear(issuedAt, event.timeZone, locale),
    },
    locale,
  )
  res
    .attachment(`attestation-${event.slug}.pdf`)
    .set('Cache-Control', 'private, no-store')
    .type('application/pdf')
    .send(drawn)
})

attestations.get('/attestations', (req, res) => {
  const typed = textOf(req.query.number)
  if (typed) res.redirect(303, attestationPath(attestationNumber(typed)))
  else res.render('attestations/index')
})

attestations.get('/attestations/:number', async (req, res) => {
  const number = attestationNumber(String(req.params.number))
  const attestation = await found(number)
  if (!attestation) {
    res.status(404).render('attestations/index', { unknown: true, serial: number })
    return
  }
  const event = await eventById(attestation.event)
  const person = (await peopleById([attestation.user])).get(String(attestation.user))
  res.set('Cache-Control', 'no-store').render('attestations/show', {
    serial: number,
    issuedAt: attestation.issuedAt,
    event,
    path: eventPath(event),
    organisers: await organisersOf(event),
    name: person && shortName(person.name),
  })
})

async function found(number: string) {
  return attestationByNumber(number).catch((error) => {
    if (error instanceof NotFound) return undefined
    throw error
  })
}

/** Enough to compare with the paper in one's hand, and no more: "Claire M." */
function shortName(name: string): string {
  const [first = '', ...others] = name.split(' ')
  const last = others.at(-1)
  return last ? `${first} ${[...last][0]}.` : first
}

async function organisersOf(event: Event): Promise<string> {
  const { organisation, coOrganisers } = await surroundingsOf(event)
  return [organisation, ...coOrganisers].flatMap((one) => (one ? [one.name] : [])).join(', ')
}
