import mongoose, { type Types } from 'mongoose'
import { BadRequest } from '../failure.js'
import { type Person, peopleById } from '../person.js'
import { type Membership, MembershipModel } from './membership.js'

/** A member of an organisation, as its page shows them. */
export interface RosterEntry {
  person: Person
  role: string
  since: Date
}

/**
 * The members of an organisation, those who came first first; who has left the hub is left out.
 * @param page `after` is the `next` of the page before.
 * @throws BadRequest when `after` is no such key.
 */
export async function rosterOf(
  organisation: Types.ObjectId,
  page: { limit: number; after?: string },
): Promise<{ members: RosterEntry[]; next?: string }> {
  const found = await MembershipModel.find({ organisation, ...laterThan(page.after) })
    .sort({ since: 1, _id: 1 })
    .limit(page.limit + 1)
    .lean<Membership[]>()
  const memberships = found.slice(0, page.limit)
  const people = await peopleById(memberships.map(({ user }) => user))
  const last = memberships.at(-1)
  return {
    members: memberships.flatMap(({ user, role, since }) => {
      const person = people.get(String(user))
      return person ? [{ person, role, since }] : []
    }),
    next: found.length > page.limit && last ? keyOf(last) : undefined,
  }
}

function keyOf({ since, _id }: Membership): string {
  return Buffer.from(`${since.getTime()}.${_id}`).toString('base64url')
}

function laterThan(key: string | undefined) {
  if (key === undefined) return {}
  const read = Buffer.from(key, 'base64url').toString('latin1')
  const [, time, id] = /^(\d{1,15})\.([0-9a-f]{24})$/.exec(read) ?? []
  if (time === undefined || id === undefined) throw new BadRequest()
  const since = new Date(Number(time))
  return { since: { $gte: since }, $nor: [{ since, _id: { $lte: new mongoose.Types.ObjectId(id) } }] }
}
