import { excerptOf } from '../../server/lib/excerpt.js'
import { notHidden } from '../hidden.js'
import { enqueue } from '../job-queue.js'
import { mentionedIn } from '../mention.js'
import { preferencesFor } from '../notification/preferences.js'
import { notify } from '../notification.js'
import { postPath } from '../paths.js'
import { type Post, PostModel } from '../post.js'
import { type Topic, TopicModel } from '../topic.js'
import { ignoring, type Watchable, watchersOf, watchUnlessChosen } from '../watch.js'
import { filingOf } from './filing.js'

type Watched = Pick<Topic, '_id'>

/** Who opens a topic follows it, and those whom it concerns are told. */
export function announceOpening(topic: Watched, post: Post): Promise<void> {
  return announce(topic, post, 'ownTopics')
}

/** Who replies follows the topic, unless they have chosen otherwise, and those whom it concerns are told. */
export function announceReply(topic: Watched, post: Post): Promise<void> {
  return announce(topic, post, 'answeredTopics')
}

async function announce(topic: Watched, post: Post, wish: 'ownTopics' | 'answeredTopics'): Promise<void> {
  const author = String(post.author)
  const level = (await preferencesFor(author))[wish]
  if (level !== 'normal')
    await watchUnlessChosen({ id: author }, { kind: 'topic', id: String(topic._id) }, level)
  await enqueue('announce-post', { post: String(post._id) })
}

/**
 * Tells of a post whom it mentions, whom it quotes, and who watches: its topic or, of a first post, where that is filed.
 * Each is told once, whichever of these they are. Idempotent.
 * @param edited its watchers have been told already
 */
export async function tellOfPost(id: string, edited = false): Promise<void> {
  const readable = { deletedAt: { $exists: false }, ...notHidden }
  const post = await PostModel.findOne({ _id: id, ...readable }).lean<Post>()
  const topic = post && (await TopicModel.findOne({ _id: post.topic, ...readable }).lean<Topic>())
  if (!post || !topic) return
  const told = {
    actor: String(post.author),
    ...(post.onBehalfOf && { onBehalfOf: String(post.onBehalfOf) }),
    path: postPath(post),
    values: { title: topic.title, excerpt: excerptOf(post.html), place: await placeOf(topic) },
    subject: { kind: 'topic', id: String(topic._id) },
    key: `post ${id}`,
  }
  const mentioned = await mentionedIn(post.body)
  await notify({ ...told, kind: 'mention', to: mentioned })
  const quoted = (await quotedIn(post.body)).filter((author) => !mentioned.includes(author))
  await notify({ ...told, kind: 'quote', to: quoted })
  if (edited) return
  const addressed = new Set([...mentioned, ...quoted])
  const isFirst = post.position === 1
  const things = isFirst ? placesOf(topic) : [{ kind: 'topic', id: String(topic._id) } as const]
  for await (const watchers of watchersOf(things, 'watch')) {
    const others = watchers.filter((user) => !addressed.has(user))
    const deaf = isFirst ? await ignoring(others, things) : new Set()
    const to = others.filter((user) => !deaf.has(user))
    await notify({ ...told, kind: isFirst ? 'topic-opened' : 'topic-reply', to })
  }
}

type Placed = Pick<Topic, 'themes' | 'territory' | 'challenge' | 'onBehalfOf'>

/** Where a topic is filed, and in whose name it speaks: what one may watch to hear of it. */
export function placesOf({ themes, territory, challenge, onBehalfOf }: Placed) {
  const places: Watchable[] = themes.map((id) => ({ kind: 'theme', id }))
  if (territory) places.push({ kind: 'territory', id: territory })
  if (challenge) places.push({ kind: 'challenge', id: challenge })
  if (onBehalfOf) places.push({ kind: 'organisation', id: String(onBehalfOf) })
  return places
}

async function placeOf(topic: Topic): Promise<string> {
  const { theme, territory } = await filingOf(topic)
  return territory?.name ?? theme?.name?.fr ?? ''
}

const mostQuoted = 10

/** The authors of the posts that a text quotes: those whose permalink stands in a quotation. */
async function quotedIn(body: string): Promise<string[]> {
  const ids = [...body.matchAll(/^ {0,3}>.*?\/posts\/([0-9a-f]{24})\b/gm)].flatMap(([, id]) => id ?? [])
  if (ids.length === 0) return []
  const posts = await PostModel.find({ _id: { $in: ids.slice(0, mostQuoted) } }, { author: 1 }).lean<Post[]>()
  return [...new Set(posts.map(({ author }) => String(author)))]
}
