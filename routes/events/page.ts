import type { Request, Response } from 'express'
import { isAttested } from '../../models/attestation.js'
import { isInvited } from '../../models/event/invitation.js'
import { materialsOf } from '../../models/event/materials/material.js'
import { surroundingsOf } from '../../models/event/page.js'
import { coverPath } from '../../models/event/pictures/cover-path.js'
import { compatriotsAt, territoriesGoing } from '../../models/event/registration/going.js'
import { availabilityOf } from '../../models/event/seating/availability.js'
import { cutOffAt } from '../../models/event/seating.js'
import { momentAt } from '../../models/event/times.js'
import type { Event } from '../../models/event.js'
import { mayGiveFeedback } from '../../models/feedback.js'
import { mapOf } from '../../models/map.js'
import { requestAnsweredBy } from '../../models/masterclass-request.js'
import {
  challengePath,
  eventPath,
  masterclassRequestPath,
  organisationPath,
  territoryPath,
} from '../../models/paths.js'
import { mayManageEvent, maySeeVideoLink, registrationDoor } from '../../models/policies/event.js'
import { positionOf, type Registration, registrationOf } from '../../models/registration.js'
import { territoryBySlug } from '../../models/territory.js'
import type { CurrentUser } from '../../models/user.js'
import { formatClock, zoneCity } from '../../server/i18n/dates.js'
import { eventTimes } from '../../server/i18n/event-times.js'
import type { Locale } from '../../server/i18n/index.js'
import { frenchTypography } from '../../server/lib/french-typography.js'
import { coverShown } from './cover.js'
import { formatIcons } from './format-icon.js'
import { eventJsonLd } from './json-ld.js'
import { materialsFor } from './materials/row.js'

/** A registration form as it is shown again, with what was typed and what is to be mended. */
export interface FormAgain {
  status?: number
  values?: Record<string, string>
  errors?: Record<string, string>
  refused?: string
}

/** Shows an event to its reader: with the form that registers them, or with the registration that they have. */
export async function showEvent(req: Request, res: Response, event: Event, form: FormAgain = {}) {
  const { user } = req
  const { locale, timeZone } = res.locals as { locale: Locale; timeZone: string }
  const home = user?.territory ? await territoryBySlug(user.territory) : undefined
  const [around, registration, ways, compatriots, territoriesOfThose, request, materials] = await Promise.all(
    [
      surroundingsOf(event),
      user ? registrationOf(event._id, user.id) : undefined,
      availabilityOf(event, user?.territory),
      user ? compatriotsAt(event._id, home) : undefined,
      territoriesGoing(event._id),
      requestAnsweredBy(event),
      materialsOf(event._id),
    ],
  )
  res.status(form.status ?? 200).render('events/show', {
    event,
    heading: frenchTypography(event.title),
    path: eventPath(event),
    formatIcon: formatIcons[event.format],
    ...around,
    request: request && { demand: request.demand, path: masterclassRequestPath(request) },
    territoryPath: around.territory && territoryPath(around.territory),
    challengePath: around.challenge && challengePath(around.challenge),
    organisations: [around.organisation, ...around.coOrganisers].flatMap((organisation) =>
      organisation ? [{ name: organisation.name, path: organisationPath(organisation) }] : [],
    ),
    cover: around.cover && coverShown(around.cover),
    shareImage: around.cover && { path: coverPath(around.cover.id), alt: around.cover.alt },
    map: around.territory && event.venue && mapOf(around.territory),
    times: eventTimes(event, locale, timeZone),
    programme: programmeOf(event, locale, timeZone),
    door: await doorOf(event, user),
    ways: ways.map((way) => ({ ...way, alone: ways.length === 1, cutOffAt: cutOffAt(event) })),
    compatriots,
    territoriesGoing: territoriesOfThose.filter(
      ({ territory }) => territory._id !== compatriots?.territory._id,
    ),
    ...materialsFor(materials, { event, user, registration, locale }),
    registration: registration && (await shownRegistration(registration, event)),
    over: event.endsAt <= new Date(),
    feedbackShown: event.feedbackShown,
    videoLink: maySeeVideoLink(user, event, registration) ? event.videoLink : undefined,
    mayManage: mayManageEvent(user, event),
    questions: event.admission.questions.map(({ text, required }, index) => ({
      name: `answer-${index}`,
      text,
      required,
    })),
    structured: eventJsonLd(event, around, ways, materials),
    next: encodeURIComponent(req.originalUrl),
    values: form.values ?? {},
    errors: form.errors,
    refused: form.refused,
  })
}

/** Who is not invited to an event on invitation finds its door shut. */
async function doorOf(event: Event, user: CurrentUser | undefined): Promise<string> {
  const door = registrationDoor(event)
  if (door !== 'open' || event.admission.mode !== 'invitation') return door
  return user && (await isInvited(event._id, user.id)) ? door : 'invitation'
}

async function shownRegistration(registration: Registration, event: Event) {
  const { status, way, declineBy, reason, promotedAt } = registration
  return {
    status,
    way,
    reason,
    promotedAt,
    attested: isAttested(registration, event),
    mayOpine: mayGiveFeedback(registration, event),
    declineBy: declineBy && declineBy > new Date() ? declineBy : undefined,
    position: status === 'waiting' ? await positionOf(registration) : undefined,
  }
}

/** The programme by the event's clock, and by the reader's where it differs. */
function programmeOf(event: Event, locale: Locale, readerZone: string) {
  const day = event.startsWall.slice(0, 10)
  return event.programme.map(({ at, title, text }) => {
    const moment = momentAt(`${day}T${at}`, event.timeZone)
    const [own, reader] = [event.timeZone, readerZone].map((zone) => formatClock(moment, zone, locale))
    return { at: own, reader: reader === own ? undefined : reader, city: zoneCity(readerZone), title, text }
  })
}
