import type { Request, Response } from 'express'
import { type RegistrantFilter, registrantsOf } from '../../../models/event/registration/registrants.js'
import { type Filling, fillingOf } from '../../../models/event/seating/filling.js'
import { offeredWays, ways } from '../../../models/event/seating.js'
import type { Event } from '../../../models/event.js'
import { BadRequest } from '../../../models/failure.js'
import { eventPath, registrationsPath } from '../../../models/paths.js'
import { territories } from '../../../models/territory.js'
import { oneOf, textOf } from '../../../server/http/query.js'
import { dayOfYear } from '../../../server/i18n/dates.js'
import { type Locale, t } from '../../../server/i18n/index.js'
import type { Draft } from '../../posts/draft.js'

const onPage = 50
const states = ['requested', 'registered', 'present', 'waiting', 'refused', 'cancelled'] as const

export function registrantFilter(req: Request): RegistrantFilter {
  return {
    words: textOf(req.query.words)?.slice(0, 80),
    state: oneOf(req.query.state, states),
    way: oneOf(req.query.way, ways),
    territory: textOf(req.query.territory),
  }
}

/** The organisers' list, with what they have just done wrong. */
export async function showRegistrants(req: Request, res: Response, event: Event, draft?: Draft) {
  const locale: Locale = res.locals.locale
  const filter = registrantFilter(req)
  const after = orderIn(req.query.after)
  const [{ registrants, next }, filling, all] = await Promise.all([
    registrantsOf(event._id, filter, { after, limit: onPage }),
    fillingOf(event),
    territories(),
  ])
  const path = registrationsPath(event)
  const names = new Map(all.map(({ _id, name }) => [_id, name]))
  const offered = offeredWays(event)
  res.status(draft?.status ?? 200).render('events/registrations/index', {
    event,
    path,
    eventPath: eventPath(event),
    registrants: registrants.map((registrant) => ({
      ...registrant,
      ...registrant.registration,
      id: String(registrant.registration._id),
      state: registrant.registration.checkedInAt ? 'present' : registrant.registration.status,
      territoryName: names.get(registrant.registration.territory ?? ''),
    })),
    choosable: filter.state === 'requested' && registrants.length > 0,
    filter,
    filtered: Object.values(filter).some(Boolean),
    states: states.map((value) => ({ value, label: t(locale, `registrations.states.${value}`) })),
    ways: offered.map((value) => ({ value, label: t(locale, `events.ways.${value}`) })),
    territories: all,
    capacity: offered.map((way) => ({
      way,
      capacity: event.admission.capacity[way],
      ...event.tally[way],
    })),
    nextPath: next === undefined ? undefined : `${path}?${query(filter, { after: String(next) })}`,
    csvPath: `${path}.csv?${query(filter)}`,
    chart: chartOf(event, filling, res.locals.scheme),
    filling: [...filling].reverse().map(({ day, seated }) => ({
      date: dayOfYear(new Date(`${day}T12:00:00Z`), 'UTC', locale),
      seated,
    })),
    values: draft?.values ?? {},
    errors: draft?.errors,
    refused: draft?.refused,
  })
}

function chartOf(event: Event, filling: Filling[], scheme: string) {
  const picture = (name: string) => `${eventPath(event)}/filling/${name}`
  return {
    path: picture(scheme === 'dark' ? 'dark' : 'light'),
    darkPath: scheme === 'auto' ? picture('dark') : undefined,
    seated: filling.at(-1)?.seated ?? 0,
  }
}

function orderIn(given: unknown): number | undefined {
  const text = textOf(given)
  if (text === undefined) return undefined
  if (!/^\d{1,7}$/.test(text)) throw new BadRequest()
  return Number(text)
}

function query(filter: RegistrantFilter, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...filter, ...more })
  return String(new URLSearchParams(given.filter((entry): entry is [string, string] => Boolean(entry[1]))))
}
