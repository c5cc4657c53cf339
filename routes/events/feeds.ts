import { type Request, type Response, Router } from 'express'
import { Feed } from 'feed'
import { challengeById } from '../../models/challenge.js'
import { changedAt, eventsInCalendar, eventsInNews, type FedEvent } from '../../models/event/agenda/feed.js'
import type { EventFilter } from '../../models/event/agenda.js'
import { NotFound } from '../../models/failure.js'
import { organisationBySlug } from '../../models/organisation.js'
import {
  challengePath,
  eventPath,
  organisationPath,
  seriesPath,
  territoryPath,
  themePath,
} from '../../models/paths.js'
import { territoryBySlug } from '../../models/territory.js'
import { themeBySlug } from '../../models/theme.js'
import { calendarOf } from '../../server/calendar/event-calendar.js'
import { config } from '../../server/config.js'
import { formatMoment } from '../../server/i18n/dates.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { escapeHtml } from '../../server/lib/escape-html.js'
import { seriesOf } from '../series/page.js'
import { askedEvents } from './filter.js'

/** The agenda for programs that follow it, as iCalendar and as Atom; each address takes the filters of the agenda too. */
export const eventFeeds = Router()

/** Whose events a feed holds. */
interface Followed {
  name?: string
  /** The page that shows the same. */
  path: string
  filter: EventFilter
}

follow('/events', async () => ({ path: '', filter: {} }))

follow('/themes/:slug/events', async ({ params }, locale) => {
  const theme = found(await themeBySlug(String(params.slug)))
  return { name: theme.name?.[locale], path: themePath(theme), filter: { theme: theme._id } }
})

follow('/territories/:slug/events', async ({ params }) => {
  const territory = found(await territoryBySlug(String(params.slug)))
  return { name: territory.name, path: territoryPath(territory), filter: { territory: territory._id } }
})

follow('/territories/:slug/challenges/:challenge/events', async ({ params }, locale) => {
  const challenge = found(await challengeById(`${params.slug}/${params.challenge}`))
  const name = challenge.title?.[locale]
  return { name, path: challengePath(challenge), filter: { challenge: challenge._id } }
})

follow('/organisations/:slug/events', async ({ params }) => {
  const organisation = found(await organisationBySlug(String(params.slug)))
  const filter = { organisation: String(organisation._id) }
  return { name: organisation.name, path: organisationPath(organisation), filter }
})

follow('/series/:series', async (req) => {
  const { series } = await seriesOf(req)
  return { name: series.title, path: seriesPath(series), filter: { series: String(series._id) } }
})

function follow(path: string, whose: (req: Request, locale: Locale) => Promise<Followed>) {
  const asked = async (req: Request, res: Response) => {
    const locale: Locale = res.locals.locale
    const [followed, chosen] = await Promise.all([whose(req, locale), askedEvents(req)])
    const own = Object.entries(chosen.filter).filter(([, value]) => value !== undefined)
    const names = [t(locale, 'events.title'), followed.name, nameOf(chosen, locale)]
    return {
      filter: { ...Object.fromEntries(own), ...followed.filter },
      name: [...names, 'Essaim'].filter(Boolean).join(' · '),
      path: `${followed.path}/events`,
      locale,
    }
  }

  eventFeeds.get(`${path}/feed.ics`, async (req, res) => {
    const { filter, ...head } = await asked(req, res)
    res.type('text/calendar').send(calendarOf(await eventsInCalendar(filter), { ...head, path: '/events' }))
  })

  eventFeeds.get(`${path}/feed.atom`, async (req, res) => {
    const { filter, name, locale } = await asked(req, res)
    const events = await eventsInNews(filter)
    const feed = new Feed({
      id: config.publicUrl + req.path,
      link: `${config.publicUrl}/events`,
      title: name,
      language: locale,
      updated: events[0] ? changedAt(events[0].event) : new Date('2019-02-25T00:00:00Z'),
      feedLinks: { atom: config.publicUrl + req.originalUrl },
      generator: false,
    })
    for (const event of events) feed.addItem(itemOf(event, locale))
    res.type('application/atom+xml').send(feed.atom1())
  })
}

/** What the filters in an address are called. */
function nameOf({ theme, territory }: Awaited<ReturnType<typeof askedEvents>>, locale: Locale): string {
  return [theme?.name?.[locale], territory?.name].filter(Boolean).join(', ')
}

function itemOf({ event, themes, organisation }: FedEvent, locale: Locale) {
  const address = config.publicUrl + eventPath(event)
  const standing =
    event.status === 'cancelled' || event.status === 'postponed'
      ? `<p><strong>${escapeHtml(t(locale, `events.${event.status}Title`))}</strong></p>`
      : ''
  const when = formatMoment(event.startsAt, locale, event.timeZone)
  const where = event.venue?.name ?? t(locale, 'events.online')
  const html = (event.html ?? '').replace(/ (href|src)="\//g, ` $1="${config.publicUrl}/`)
  return {
    id: `urn:uuid:${event.uid.split('@')[0]}`,
    title: event.title,
    link: address,
    published: event.publishedAt ?? event.createdAt,
    date: changedAt(event),
    description: event.summary ?? '',
    content: `${standing}<p>${escapeHtml(`${when} · ${where}`)}</p>${html}`,
    author: [{ name: organisation?.name ?? 'Essaim' }],
    category: themes.map((theme) => ({ term: theme._id, name: theme.name?.[locale] })),
  }
}

function found<T>(thing: T | undefined): T {
  if (!thing) throw new NotFound()
  return thing
}
