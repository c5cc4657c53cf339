import mongoose, { type Types } from 'mongoose'
import { type Territory, territoryBySlug } from './territory.js'
import { UserModel } from './user.js'

/** A member as everybody may see them. */
export interface Person {
  id: string
  name: string
  territory?: Territory
}

type PersonId = Types.ObjectId | string

const keptMilliseconds = 10_000
const mostKept = 5000
const kept = new Map<string, { person?: Omit<Person, 'territory'> & { territory?: string }; until: number }>()

async function load(ids: string[]): Promise<void> {
  const found = await UserModel.find({ _id: { $in: ids } }, { name: 1, territory: 1 }).lean()
  if (kept.size + ids.length > mostKept) kept.clear()
  const until = Date.now() + keptMilliseconds
  for (const id of ids) kept.set(id, { until })
  for (const { _id, name, territory } of found) {
    kept.set(String(_id), { person: { id: String(_id), name, territory: territory ?? undefined }, until })
  }
}

/**
 * The people with these ids, by id; who is not among them has left the hub. Names are known for ten seconds before the
 * database is asked again, so that a page of people's words costs no question of its own.
 */
export async function peopleById(given: Iterable<PersonId | null | undefined>): Promise<Map<string, Person>> {
  const ids = [...new Set([...given].filter((id) => id != null).map(String))]
  const now = Date.now()
  const unknown = ids.filter((id) => !((kept.get(id)?.until ?? 0) > now) && mongoose.isValidObjectId(id))
  if (unknown.length > 0) await load(unknown)
  const people = new Map<string, Person>()
  for (const id of ids) {
    const person = kept.get(id)?.person
    if (!person) continue
    const territory = person.territory ? await territoryBySlug(person.territory) : undefined
    people.set(id, { ...person, territory })
  }
  return people
}

/** To be called with `forgetUser` by every verb that renames or removes a member. */
export function forgetPerson(id: PersonId): void {
  kept.delete(String(id))
}
