import { slug } from '../server/lib/slug.js'
import { peopleById } from './person.js'
import { UserModel } from './user.js'

export interface MemberSuggestion {
  handle: string
  name: string
  territory?: string
}

const mostSuggested = 8

/** Members whose handle, or a word of whose name, begins with what somebody types; accents and capitals do not matter. */
export async function membersBeginningWith(typed: string): Promise<MemberSuggestion[]> {
  const beginning = slug(typed)
  if (beginning === '') return []
  const begins = new RegExp(`^${beginning}`)
  const found = await UserModel.find(
    { $or: [{ handle: begins }, { nameWords: begins }], emailConfirmedAt: { $exists: true } },
    { handle: 1, name: 1 },
  )
    .limit(mostSuggested)
    .lean()
  const people = await peopleById(found.map(({ _id }) => _id))
  return found.flatMap(({ _id, handle, name }) =>
    handle ? [{ handle, name, territory: people.get(String(_id))?.territory?.name }] : [],
  )
}
