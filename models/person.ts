import mongoose, { type Types } from 'mongoose'
import { faceWidth, photoPath } from './member/photo-path.js'
import { shownPrivacyOf } from './member/privacy.js'
import { personPath } from './paths.js'
import { type Territory, territoryBySlug } from './territory.js'
import { type User, UserModel } from './user.js'

/** A member as everybody may see them. */
export interface Person {
  id: string
  name: string
  /** Their page. */
  path: string
  /** Only where everybody may know it. */
  territory?: Territory
  /** Where their photo is, as small as a face is shown; for members only unless it is `photoForAll`. */
  photo?: string
  photoForAll?: boolean
}

type PersonId = Types.ObjectId | string

const keptMilliseconds = 10_000
const mostKept = 5000
const shown = { name: 1, territory: 1, photo: 1, privacy: 1, profileMasks: 1 }

type KnownPerson = Omit<Person, 'territory'> & { territory?: string }

const kept = new Map<string, { person?: KnownPerson; until: number }>()

async function load(ids: string[]): Promise<void> {
  const found = await UserModel.find({ _id: { $in: ids } }, shown).lean<User[]>()
  if (kept.size + ids.length > mostKept) kept.clear()
  const until = Date.now() + keptMilliseconds
  for (const id of ids) kept.set(id, { until })
  for (const user of found) kept.set(String(user._id), { person: known(user), until })
}

/** Neither a territory nor a photo that is not for others is even remembered. */
function known(user: User): KnownPerson {
  const { photo, territory } = shownPrivacyOf(user)
  return {
    id: String(user._id),
    name: user.name,
    path: personPath({ id: user._id, name: user.name }),
    territory: (territory === 'everyone' && user.territory) || undefined,
    ...(user.photo &&
      photo !== 'nobody' && { photo: photoPath(user.photo, faceWidth), photoForAll: photo === 'everyone' }),
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
