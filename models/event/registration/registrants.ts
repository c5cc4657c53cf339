import type { Types } from 'mongoose'
import { slug } from '../../../server/lib/slug.js'
import { NotFound } from '../../failure.js'
import { type Person, peopleById } from '../../person.js'
import {
  type Registration,
  RegistrationModel,
  type RegistrationStatus,
  registrationById,
} from '../../registration.js'
import { UserModel } from '../../user.js'
import type { Way } from '../seating.js'
import { ticketOf } from './ticket.js'

export interface RegistrantFilter {
  /** Part of a name, or a number. */
  words?: string
  state?: RegistrationStatus | 'present'
  way?: Way
  territory?: string
}

/** Somebody on the organisers' list. */
export interface Registrant {
  registration: Registration
  person?: Person
  email: string
  ticket: string
}

/**
 * Those who come, wait or have asked, in the order in which they did; who has cancelled only when asked for.
 * @param page `after` is the order of the last one of the page before.
 */
export async function registrantsOf(
  event: Types.ObjectId,
  filter: RegistrantFilter,
  page: { after?: number; limit: number },
): Promise<{ registrants: Registrant[]; next?: number }> {
  const conditions = await conditionsOf(event, filter)
  const found = await RegistrationModel.find({
    ...conditions,
    ...(page.after !== undefined && { order: { $gt: page.after } }),
  })
    .sort({ order: 1 })
    .limit(page.limit + 1)
    .lean<Registration[]>()
  const registrations = found.slice(0, page.limit)
  return {
    registrants: await shown(registrations),
    next: found.length > page.limit ? registrations.at(-1)?.order : undefined,
  }
}

/** @throws NotFound when there is none. */
export async function registrantById(id: Types.ObjectId): Promise<Registrant> {
  const [found] = await shown([await registrationById(id)])
  if (!found) throw new NotFound()
  return found
}

async function shown(registrations: Registration[]): Promise<Registrant[]> {
  const ids = registrations.map(({ user }) => user)
  const [people, accounts] = await Promise.all([
    peopleById(ids),
    UserModel.find({ _id: { $in: ids } }, { email: 1 }).lean(),
  ])
  const emails = new Map(accounts.map(({ _id, email }) => [String(_id), email]))
  return Promise.all(
    registrations.map(async (registration) => ({
      registration,
      person: people.get(String(registration.user)),
      email: emails.get(String(registration.user)) ?? '',
      ticket: await ticketOf(registration),
    })),
  )
}

async function conditionsOf(event: Types.ObjectId, { words, state, way, territory }: RegistrantFilter) {
  return {
    event,
    ...stateOf(state),
    ...(way && { way }),
    ...(territory && { territory }),
    ...(words && (await named(event, words))),
  }
}

function stateOf(state: RegistrantFilter['state']) {
  if (state === 'present') return { status: 'registered' as const, checkedInAt: { $exists: true } }
  return { status: state ?? { $in: ['registered', 'waiting', 'requested'] as RegistrationStatus[] } }
}

/** The number that one reads on a ticket begins with the order of arrival. */
async function named(event: Types.ObjectId, words: string) {
  const [, order] = /^0*(\d{1,6})(?:[\s-]*\d{4})?$/.exec(words.trim()) ?? []
  if (order !== undefined) return { order: Number(order) }
  const users = await RegistrationModel.distinct('user', { event })
  const found = await UserModel.find(
    { _id: { $in: users }, nameKey: { $regex: slug(words) || '$^' } },
    { _id: 1 },
  ).lean()
  return { user: { $in: found.map(({ _id }) => _id) } }
}
