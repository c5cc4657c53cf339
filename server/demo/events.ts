import { DateTime } from 'luxon'
import { indexEvent } from '../../models/event/search-entry.js'
import { recount } from '../../models/event/seating/tally.js'
import { momentAt } from '../../models/event/times.js'
import { type Event, EventModel } from '../../models/event.js'
import { OrganisationModel } from '../../models/organisation.js'
import { RegistrationModel } from '../../models/registration.js'
import { SeatModel } from '../../models/seat.js'
import { indexSeries } from '../../models/series/search.js'
import { type Series, SeriesModel } from '../../models/series.js'
import { renderMarkdown } from '../lib/markdown.js'
import { slug } from '../lib/slug.js'
import { type EventSketch, eventSketches } from './content/events/index.js'
import { storeCovers, storeSeriesCover } from './covers/index.js'
import { idFor } from './ids.js'
import { storeMaterials } from './materials.js'
import type { DemoPerson } from './people.js'

const wallFormat = "yyyy-MM-dd'T'HH:mm"
const hour = 3600 * 1000
const hours = 'L’heure du financement'

/** What the series says of itself. */
const description =
  'Un vendredi sur deux, **un financeur et vos dossiers**. Il dit ce qu’il prête et ce qu’il refuse ; vous apportez vos chiffres, on les lit ensemble.\n\n- Venez à une séance ou à toutes : chacune se suffit.\n- Les questions posées d’avance passent en premier.'

const learnings = [
  'Poser les bonnes questions avant de se lancer',
  'Chiffrer les premiers mois, sans rien oublier',
  'Repartir avec trois contacts et un plan pour le mois qui vient',
]
const audience = [
  'Porteuses et porteurs de projet',
  'Élues et élus, agents des collectivités',
  'Entreprises voisines',
]

/** The agenda of the demo: some are full, with people waiting. What an earlier run has stored stays as it is. */
export async function storeEvents(people: DemoPerson[], until: Date): Promise<void> {
  for (const [index, sketch] of eventSketches.entries()) await storeEvent(sketch, index, people, until)
  await storeSeries(hours)
  await storeCovers(until)
  await storeMaterials(until)
}

/** Events whose titles begin alike become the sessions of one series. */
async function storeSeries(title: string): Promise<void> {
  const titles = eventSketches.map((sketch) => sketch.title).filter((one) => one.startsWith(`${title}, `))
  const sessions = { title: { $in: titles } }
  const first = await EventModel.findOne(sessions).sort({ startsAt: 1 }).lean<Event>()
  if (!first?.creator) return
  const series = await SeriesModel.findOneAndUpdate(
    { slug: slug(title) },
    {
      $setOnInsert: {
        title,
        summary: first.summary,
        description,
        html: renderMarkdown(description),
        organisation: first.organisation,
        creator: first.creator,
        rhythm: { unit: 'week' as const, every: 2, times: titles.length },
        submission: `demo-${slug(title)}`,
        createdAt: first.createdAt,
      },
    },
    { upsert: true, returnDocument: 'after' },
  ).lean<Series>()
  await EventModel.updateMany(sessions, { $set: { series: series._id } })
  await storeSeriesCover(series)
  await indexSeries(series._id)
}

async function storeEvent(
  sketch: EventSketch,
  index: number,
  people: DemoPerson[],
  until: Date,
): Promise<void> {
  const timeZone = sketch.territory === 'mayotte' ? 'Indian/Mayotte' : 'Europe/Paris'
  const day = DateTime.fromJSDate(until, { zone: timeZone }).plus({ days: sketch.days })
  const startsWall = day.set({ hour: sketch.hour, minute: 0 }).toFormat(wallFormat)
  const endsWall = day.set({ hour: sketch.hour + 2, minute: 0 }).toFormat(wallFormat)
  const createdAt = new Date(until.getTime() - (20 + (index % 30)) * 24 * hour)
  const _id = idFor(createdAt, 'event', index)
  if (await EventModel.exists({ $or: [{ _id }, { slug: slug(sketch.title) }] })) return
  const home = people.filter(({ territory }) => territory === sketch.territory)
  const speakers = [...home, ...people].slice(0, 2)
  const organisation = await OrganisationModel.findOne({ territories: sketch.territory }, { _id: 1 })
    .sort({ nameKey: 1 })
    .lean()
  const description = `${sketch.summary}\n\nOn part de cas réels, avec leurs chiffres. La moitié du temps est pour **vos questions**.`
  await EventModel.create({
    _id,
    slug: slug(sketch.title),
    uid: `${_id}@essaim`,
    format: sketch.format,
    status: sketch.days < 0 ? 'done' : 'published',
    title: sketch.title,
    summary: sketch.summary,
    description,
    html: renderMarkdown(description),
    learnings,
    audience,
    programme: [
      { at: startsWall.slice(11), title: 'Accueil et tour de table' },
      {
        at: `${String(sketch.hour).padStart(2, '0')}:20`,
        title: 'Le récit, étape par étape',
        text: sketch.summary,
      },
      { at: `${String(sketch.hour + 1).padStart(2, '0')}:20`, title: 'Vos questions' },
    ],
    speakers: speakers.map((person) => ({
      member: person.id,
      name: `${person.firstName} ${person.familyName}`,
      bio: person.organisationName ?? person.town,
    })),
    organisation: organisation?._id,
    organisers: organisation ? [organisation._id] : [],
    creator: speakers[0]?.id,
    themes: [sketch.theme],
    territory: sketch.territory,
    venue: sketch.venue
      ? { name: sketch.venue.split(', ')[0], address: sketch.venue.split(', ').slice(1).join(', ') }
      : undefined,
    videoLink: sketch.online > 0 ? `https://visio.demo.essaim.invalid/${slug(sketch.title)}` : undefined,
    startsAt: momentAt(startsWall, timeZone),
    endsAt: momentAt(endsWall, timeZone),
    startsWall,
    endsWall,
    timeZone,
    admission: {
      capacity: { onSite: sketch.onSite, online: sketch.online },
      quotas: sketch.kept ? [{ territory: sketch.kept, way: 'onSite', seats: 3 }] : [],
    },
    arrivals: sketch.people,
    createdAt,
    publishedAt: createdAt,
  })
  await storeSeats(sketch, { _id, createdAt, index }, people)
  await recount(_id)
  await indexEvent(_id)
}

/** Seats and registrations as if everybody had come in turn; those of a quota that nobody asks for stay free. */
async function storeSeats(
  sketch: EventSketch,
  { _id, createdAt, index }: { _id: ReturnType<typeof idFor>; createdAt: Date; index: number },
  people: DemoPerson[],
): Promise<void> {
  const kept = sketch.kept ? 3 : 0
  const free = { onSite: sketch.onSite - kept, online: sketch.online }
  const taken = { onSite: 0, online: 0 }
  const count = Math.min(sketch.people, people.length)
  const seats = []
  const registrations: object[] = []
  const came = new Set<string>()
  for (let order = 1; order <= count; order += 1) {
    const person = people[(order * 7 + index * 11) % people.length]
    if (!person || came.has(String(person.id))) continue
    came.add(String(person.id))
    const way: 'onSite' | 'online' =
      sketch.onSite > 0 && (sketch.online === 0 || order % 3 < 2) ? 'onSite' : 'online'
    const at = new Date(createdAt.getTime() + order * hour)
    const registration = idFor(at, 'registration', index, order)
    const seated = taken[way] < free[way]
    if (seated) {
      taken[way] += 1
      seats.push({ event: _id, way, number: taken[way], reservedFor: null, holder: registration, heldAt: at })
    }
    registrations.push({
      _id: registration,
      event: _id,
      user: person.id,
      live: true,
      way,
      order,
      status: seated ? ('registered' as const) : ('waiting' as const),
      ...(seated ? { seatedAt: at } : { toldToWait: true }),
      territory: person.territory,
      showName: order % 3 !== 0,
      createdAt: at,
    })
  }
  for (const way of ['onSite', 'online'] as const) {
    for (let number = taken[way] + 1; number <= sketch[way]; number += 1) {
      const reservedFor = way === 'onSite' && number > free.onSite ? sketch.kept : null
      seats.push({ event: _id, way, number, reservedFor, holder: null })
    }
  }
  await RegistrationModel.insertMany(registrations)
  await SeatModel.insertMany(seats)
}
