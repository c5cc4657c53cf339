import { type Request, type Response, Router } from 'express'
import { eventsDuring, eventsSaying } from '../../models/event/agenda/during.js'
import { comingPage } from '../../models/event/agenda/listing.js'
import { registrationsAmong } from '../../models/event/agenda/own-calendar.js'
import type { EventRow } from '../../models/event/agenda/row.js'
import { comingEvents, pastEvents } from '../../models/event/agenda.js'
import { ways } from '../../models/event/seating.js'
import { formats } from '../../models/event.js'
import { mostWanted } from '../../models/masterclass-request/list.js'
import { newEventPath, newMasterclassRequestPath } from '../../models/paths.js'
import { mayScheduleEvents } from '../../models/policies/event.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { config } from '../../server/config.js'
import { textOf } from '../../server/http/query.js'
import { zoneCity } from '../../server/i18n/dates.js'
import type { Locale } from '../../server/i18n/index.js'
import { type AgendaChoices, agendaPath, choicesIn } from './address.js'
import { weeksOf } from './days.js'
import { type AskedEvents, askedEvents } from './filter.js'
import { type AgendaView, type Period, periodOf } from './period.js'

export const eventList = Router()

const onPage = 30
/** Among so many, words and one's own registrations are looked for. */
const mostSearched = 200
const mostPast = 12
const mostWantedShown = 3

eventList.get('/events', async (req, res) => {
  const { locale, timeZone } = res.locals as { locale: Locale; timeZone: string }
  const period = periodOf(req.query, timeZone, locale)
  const [asked, allThemes, allTerritories] = await Promise.all([askedEvents(req), themes(), territories()])
  const choices = choicesIn(req)
  res.render('events/index', {
    ...(period.view === 'list'
      ? await listed(req, asked, choices)
      : await squared(req, asked, choices, period, { locale, timeZone })),
    ...asked,
    view: period.view,
    periodTitle: period.view === 'list' ? undefined : period.title,
    previousPath: period.previous && agendaPath({ ...choices, date: period.previous }),
    nextPath: period.next && agendaPath({ ...choices, date: period.next }),
    todayPath: agendaPath({ ...choices, date: undefined }),
    monthPath: agendaPath({ ...choices, view: 'month', date: period.date.slice(0, 7) }),
    views: viewsOf(period, choices),
    ...filtersOf(asked, choices),
    themes: allThemes,
    territories: allTerritories,
    newEventPath: mayScheduleEvents(req.user) && newEventPath(placeOf(asked)),
    wanted: await mostWanted(placeOf(asked), mostWantedShown),
    askPath: newMasterclassRequestPath(placeOf(asked)),
    city: zoneCity(timeZone),
    ...followed(res, choices),
  })
})

/** Where a new event or request would be filed. */
function placeOf({ theme, territory, challenge }: AskedEvents) {
  return { theme: theme?._id, territory: territory?._id, challenge: challenge?._id }
}

/** A month, a week or a day in squares. */
async function squared(
  req: Request,
  { filter }: AskedEvents,
  choices: AgendaChoices,
  period: Period,
  reader: { locale: Locale; timeZone: string },
) {
  const [from, to] = [period.from.toJSDate(), period.to.toJSDate()]
  const { rows, registrations } = await chosen(req, await eventsDuring(filter, from, to), choices)
  const weeks = weeksOf(period, rows, { ...reader, registrations })
  const [next] = rows.length === 0 && !choices.q && !choices.mine ? await comingEvents(filter, 1) : []
  return {
    weeks: weeks.map((week) =>
      week.map((day) => ({ ...day, path: agendaPath({ ...choices, view: 'day', date: day.date }) })),
    ),
    weekdays: weeks[0]?.map(({ column }) => column),
    none: rows.length === 0,
    next,
    dayRows: period.view === 'day' ? rows : undefined,
  }
}

/** What comes, page by page, and below the first page what has been. */
async function listed(req: Request, { filter }: AskedEvents, choices: AgendaChoices) {
  const after = textOf(req.query.after)
  const whole = Boolean(choices.q || choices.mine)
  const [coming, past] = await Promise.all([
    comingPage(filter, { limit: whole ? mostSearched : onPage, after }),
    after === undefined ? pastEvents(filter, mostPast) : [],
  ])
  const { rows } = await chosen(req, [...coming.rows, ...past], choices)
  const path = agendaPath({ ...choices, date: undefined })
  return {
    coming: rows.filter(({ over }) => !over),
    past: rows.filter(({ over }) => over),
    furtherPath: !whole && coming.next && `${path}${path.includes('?') ? '&' : '?'}after=${coming.next}`,
    firstPath: after && path,
    allPastPath: agendaPath({ ...choices, view: undefined, date: undefined }, '/events/past'),
  }
}

/** Those that hold the words typed and, if asked, that the reader registered for; and how they stand with them. */
async function chosen({ user }: Request, events: EventRow[], { q, mine }: AgendaChoices) {
  const said = q ? eventsSaying(events, q) : events
  const ids = said.map(({ id }) => id)
  const registrations = user ? await registrationsAmong(user.id, ids) : new Map()
  return { rows: mine && user ? said.filter(({ id }) => registrations.has(id)) : said, registrations }
}

function viewsOf({ view, date }: Period, choices: AgendaChoices) {
  return (['month', 'week', 'list'] satisfies AgendaView[]).map((name) => ({
    name,
    path: agendaPath({
      ...choices,
      view: name,
      date: choices.date && name !== 'list' ? date.slice(0, name === 'month' ? 7 : 10) : undefined,
    }),
    current: view === name,
  }))
}

function filtersOf({ filter, challenge, organisation }: AskedEvents, choices: AgendaChoices) {
  return {
    values: { ...choices, theme: filter.theme, territory: filter.territory },
    filtered: Boolean(
      Object.values(filter).some((value) => value !== undefined) || choices.q || choices.mine,
    ),
    formats: formats.map((name) => ({ name, chosen: choices.format.includes(name) })),
    places: ways,
    challenge,
    organisation,
    allPath: agendaPath({ view: choices.view, date: choices.date, format: [] }),
  }
}

/** The addresses of the same events for other programs. */
function followed(
  res: Response,
  { theme, territory, challenge, organisation, place, format }: AgendaChoices,
) {
  const same = { theme, territory, challenge, organisation, place, format }
  const address = config.publicUrl + agendaPath(same, '/events/feed.ics')
  return {
    calendar: address,
    webcal: address.replace(/^https?:/, 'webcal:'),
    atom: agendaPath(same, '/events/feed.atom'),
    ownCalendar: Boolean(res.locals.user),
  }
}
