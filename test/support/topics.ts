import { randomUUID } from 'node:crypto'
import type { Types } from 'mongoose'
import type { Post } from '../../models/post.js'
import { person } from './member.js'

export const form = () => randomUUID()

/** A topic on a theme, opened by `author` or by somebody, with so many replies by the same. */
export async function topicWith(
  replies: number,
  given: { author?: { id: string }; title?: string; theme?: string; body?: string } = {},
) {
  const [{ openTopic }, { reply }] = await Promise.all([
    import('../../models/topic/opening.js'),
    import('../../models/topic/replies.js'),
  ])
  const author = given.author ?? (await person())
  const topic = await openTopic(author, {
    title: given.title ?? 'Comment débute une ressourcerie',
    theme: given.theme ?? 'circular',
    body: given.body ?? 'Le premier message',
    submission: form(),
  })
  const posts = []
  for (let number = 1; number <= replies; number += 1) {
    posts.push(await reply(topic._id, author, { body: `Réponse ${number}`, submission: form() }))
  }
  return { topic, posts, author, path: `/topics/${topic._id}-comment-debute-une-ressourcerie` }
}

export async function firstPostOf(topic: { _id: Types.ObjectId }) {
  const { PostModel } = await import('../../models/post.js')
  const post = await PostModel.findOne({ topic: topic._id, position: 1 }).lean<Post>()
  if (!post) throw new Error('a topic without its first post')
  return post
}
