import type { Types } from 'mongoose'
import { type Person, peopleById } from '../../person.js'
import { RegistrationModel } from '../../registration.js'
import { type Territory, territoryBySlug } from '../../territory.js'

const mostFaces = 5
const mostTerritories = 6

/** Who of a territory goes to an event: those who allow it by name, the others counted. */
export interface Compatriots {
  territory: Territory
  people: Person[]
  others: number
}

export async function compatriotsAt(
  event: Types.ObjectId,
  territory: Territory | undefined,
): Promise<Compatriots | undefined> {
  if (!territory) return undefined
  const going = { event, status: 'registered' as const, territory: territory._id }
  const [all, named] = await Promise.all([
    RegistrationModel.countDocuments(going),
    RegistrationModel.find({ ...going, showName: true }, { user: 1 })
      .sort({ order: 1 })
      .limit(mostFaces)
      .lean(),
  ])
  if (all === 0) return undefined
  const known = await peopleById(named.map(({ user }) => user))
  const people = named.map(({ user }) => known.get(String(user))).filter((person) => person !== undefined)
  return { territory, people, others: all - people.length }
}

/** Where those who go come from, the most numerous first. */
export async function territoriesGoing(
  event: Types.ObjectId,
): Promise<{ territory: Territory; count: number }[]> {
  const counted = await RegistrationModel.aggregate<{ _id: string; count: number }>([
    { $match: { event, status: 'registered', territory: { $ne: null } } },
    { $group: { _id: '$territory', count: { $sum: 1 } } },
    { $sort: { count: -1, _id: 1 } },
    { $limit: mostTerritories },
  ])
  const found = await Promise.all(
    counted.map(async ({ _id, count }) => ({ territory: await territoryBySlug(_id), count })),
  )
  return found.flatMap(({ territory, count }) => (territory ? [{ territory, count }] : []))
}
