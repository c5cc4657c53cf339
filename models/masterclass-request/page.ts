import { type Event, EventModel } from '../event.js'
import type { MasterclassRequest } from '../masterclass-request.js'
import { organisationsById } from '../organisation.js'
import { eventPath, organisationPath, territoryPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import { territoryBySlug } from '../territory.js'
import { offersOn, type ShownOffer } from './offer.js'
import { type Second, SecondModel } from './second.js'

const mostNamed = 60
const mostTerritories = 4

/** Who asks for a masterclass, as everybody may see them. */
export interface Askers {
  people: Person[]
  organisations: { name: string; path: string; id: string; logo?: unknown }[]
  /** Where they come from, as far as they say so. */
  territories: { name: string; path: string }[]
  otherTerritories: number
  /** How many people are not named here. */
  others: number
}

export async function askersOf(request: MasterclassRequest): Promise<Askers> {
  const seconds = await SecondModel.find({ request: request._id })
    .sort({ at: 1, _id: 1 })
    .limit(mostNamed)
    .lean<Second[]>()
  const [people, organisations] = await Promise.all([
    peopleById(seconds.filter(({ organisation }) => !organisation).map(({ member }) => member)),
    organisationsById(request.organisations),
  ])
  const slugs = [
    ...[...people.values()].flatMap(({ territory }) => territory?._id ?? []),
    ...[...organisations.values()].flatMap(({ territories }) => territories.slice(0, 1)),
  ]
  const known = [...new Set(slugs)]
  const territories = await Promise.all(known.slice(0, mostTerritories).map(territoryBySlug))
  return {
    people: [...people.values()],
    organisations: [...organisations.values()].map((organisation) => ({
      id: String(organisation._id),
      name: organisation.name,
      path: organisationPath(organisation),
    })),
    territories: territories.flatMap((territory) =>
      territory ? [{ name: territory.name, path: territoryPath(territory) }] : [],
    ),
    otherTerritories: Math.max(0, known.length - mostTerritories),
    others: Math.max(0, request.demand - request.organisations.length - people.size),
  }
}

/** Who prepares it, who would, and the event that answers it. */
export interface Answering {
  preparedBy?: Person
  preparedFor?: { name: string; path: string }
  offers: ShownOffer[]
  event?: Pick<
    Event,
    'title' | 'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'creator' | 'organisation' | 'coOrganisers'
  > & {
    path: string
  }
}

export async function answeringOf(request: MasterclassRequest): Promise<Answering> {
  const { uptake } = request
  const [people, organisations, offers, event] = await Promise.all([
    peopleById([uptake?.by]),
    organisationsById([uptake?.organisation]),
    offersOn(request),
    request.event ? EventModel.findById(request.event).lean<Event>() : null,
  ])
  const organisation = organisations.get(String(uptake?.organisation))
  return {
    preparedBy: people.get(String(uptake?.by)),
    preparedFor: organisation && { name: organisation.name, path: organisationPath(organisation) },
    offers,
    event: event ? { ...event, path: eventPath(event) } : undefined,
  }
}
