import { handlesIn } from '../server/lib/markdown.js'
import { personPath } from './paths.js'
import { UserModel } from './user.js'

/** So many of those whom a post mentions are told; a list of the whole hub is no conversation. */
const mostMentioned = 10

interface Mentioned {
  id: string
  name: string
  handle: string
}

async function mentionedBy(handles: string[]): Promise<Mentioned[]> {
  if (handles.length === 0) return []
  const wanted = handles.slice(0, mostMentioned)
  const found = await UserModel.find(
    { handle: { $in: wanted }, emailConfirmedAt: { $exists: true } },
    { name: 1, handle: 1 },
  ).lean()
  return found.map(({ _id, name, handle }) => ({ id: String(_id), name, handle: handle ?? '' }))
}

/** The pages of the members whom a text mentions, by handle: `renderMarkdown` links to them. */
export async function pagesOfMentioned(text: string): Promise<Map<string, string>> {
  const people = await mentionedBy(handlesIn(text))
  return new Map(people.map((person) => [person.handle, personPath(person)]))
}

/** The ids of the members whom a text mentions, the first ten. */
export async function mentionedIn(text: string): Promise<string[]> {
  return (await mentionedBy(handlesIn(text))).map(({ id }) => id)
}
