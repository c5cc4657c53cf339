import { Router } from 'express'
import { type Registrant, registrantsOf } from '../../../models/event/registration/registrants.js'
import { fillingOf } from '../../../models/event/seating/filling.js'
import { offeredWays } from '../../../models/event/seating.js'
import { NotFound } from '../../../models/failure.js'
import { territories } from '../../../models/territory.js'
import { drawCurve } from '../../../server/charts/curve.js'
import { membersOnly } from '../../../server/http/current-user.js'
import { oneOf } from '../../../server/http/query.js'
import { type Locale, t } from '../../../server/i18n/index.js'
import { csvOf } from '../../../server/lib/csv.js'
import { managedEvent } from '../event-of.js'
import { registrantFilter } from './page.js'

/** The list and its curve, to be taken elsewhere. */
export const registrantExport = Router()

/** More than any event seats. */
export const mostExported = 10_000
const separators = { comma: ',', semicolon: ';' } as const

registrantExport.get('/events/:event/registrations.csv', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const locale: Locale = res.locals.locale
  const separator = oneOf(req.query.separator, ['comma', 'semicolon'] as const) ?? 'comma'
  const { registrants } = await registrantsOf(event._id, registrantFilter(req), { limit: mostExported })
  const names = new Map((await territories()).map(({ _id, name }) => [_id, name]))
  const questions = event.admission.questions.map(({ text }) => text)
  const say = (key: string) => t(locale, `registrations.${key}`)
  const head = ['ticket', 'name', 'email', 'state', 'way', 'territory', 'registeredOn', 'presentSince']
  const rows = registrants.map((registrant) => row(registrant, questions, names, locale))
  res
    .attachment(`${event.slug}.csv`)
    .set('Cache-Control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(
      csvOf([[...head.map((name) => say(`columns.${name}`)), ...questions], ...rows], separators[separator]),
    )
})

function row(
  { registration, person, email, ticket }: Registrant,
  questions: string[],
  territoryNames: Map<string, string>,
  locale: Locale,
): string[] {
  const { status, way, territory, createdAt, checkedInAt, answers } = registration
  return [
    ticket,
    person?.name ?? t(locale, 'notifications.formerMember'),
    email,
    t(locale, `registrations.states.${status}`),
    t(locale, `events.ways.${way}`),
    territoryNames.get(territory ?? '') ?? '',
    createdAt.toISOString(),
    checkedInAt?.toISOString() ?? '',
    ...questions.map((text) => answers.find(({ question }) => question === text)?.answer ?? ''),
  ]
}

registrantExport.get('/events/:event/filling/:scheme', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const scheme = oneOf(req.params.scheme, ['light', 'dark'] as const)
  if (!scheme) throw new NotFound()
  const filling = await fillingOf(event)
  const capacity = offeredWays(event).reduce((sum, way) => sum + event.admission.capacity[way], 0)
  const drawn = await drawCurve(
    {
      labels: filling.map(({ day }) => `${day.slice(8)}/${day.slice(5, 7)}`),
      values: filling.map(({ seated }) => seated),
      most: capacity,
    },
    scheme,
  )
  res.set('Cache-Control', 'private, no-cache').type('image/svg+xml').send(drawn)
})
