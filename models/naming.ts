import type { Types } from 'mongoose'
import { PostModel } from './post.js'
import { UserModel } from './user.js'

/** What stands where a name stood: stored with the text, so in the hub's first language. */
export const nobody = 'ancien membre'

const mention = /(?<![\p{L}\p{N}_@/.-])@([a-z0-9]+(?:-[a-z0-9]+)*)/giu
const quotedLine = /^ {0,3}>.*$/gm
/** A name that leads to the words it is quoted for. */
const attribution = /\[(?:\\.|[^\]\\])*\](\([^()\s]*\/posts\/([0-9a-f]{24})\b[^()\s]*\))/g
/** A member's page, with the name that its address ends in. */
const page = /\/members\/([0-9a-f]{24})[\w%-]*/g

/**
 * The members whom a text names: by their handle, by what it quotes of them, by the address of their page. Kept beside
 * the text, it is how their name is found there when they leave the hub.
 */
export async function namedIn(text: string): Promise<Types.ObjectId[]> {
  const handles = captures(text, mention, 1).map((handle) => handle.toLowerCase())
  const pages = captures(text, page, 1)
  const posts = quotedPosts(text)
  const [members, quoted] = await Promise.all([
    handles.length + pages.length > 0
      ? UserModel.find({ $or: [{ handle: { $in: handles } }, { _id: { $in: pages } }] }, { _id: 1 }).lean()
      : [],
    posts.length > 0 ? PostModel.find({ _id: { $in: posts } }, { author: 1 }).lean() : [],
  ])
  const named = [...members.map(({ _id }) => _id), ...quoted.map(({ author }) => author)]
  return [...new Map(named.map((id) => [String(id), id])).values()]
}

/** For the document of a new text: nothing when it names nobody. */
export async function naming(text: string): Promise<{ named?: Types.ObjectId[] }> {
  const named = await namedIn(text)
  return named.length > 0 ? { named } : {}
}

export interface Leaver {
  id: string
  handle?: string
}

/** A text in which somebody is named no more; the rest stays as it was typed. */
export async function withoutName(text: string, leaver: Leaver): Promise<string> {
  const posts = quotedPosts(text)
  const theirs =
    posts.length > 0 ? await PostModel.find({ _id: { $in: posts }, author: leaver.id }).lean() : []
  const ownPosts = new Set(theirs.map(({ _id }) => String(_id)))
  return text
    .replace(mention, (said, handle) => (handle.toLowerCase() === leaver.handle ? `@${nobody}` : said))
    .replace(page, (said, id) => (id === leaver.id ? '/members' : said))
    .replace(quotedLine, (line) =>
      line.replace(attribution, (said, link, post) => (ownPosts.has(post) ? `[${nobody}]${link}` : said)),
    )
}

function quotedPosts(text: string): string[] {
  return [...text.matchAll(quotedLine)].flatMap(([line]) => captures(line, attribution, 2))
}

function captures(text: string, pattern: RegExp, group: number): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[group] ?? []))]
}
