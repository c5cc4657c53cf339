import { plainText } from '../../server/lib/plain-text.js'
import { postPath, topicPath } from '../paths.js'
import type { Post } from '../post.js'
import type { Findable } from '../search/entry.js'
import type { Topic } from '../topic.js'

export type FiledTopic = Pick<Topic, '_id' | 'themes' | 'territory' | 'challenge'>

/** A topic is found by its title, its first post and what a debate came to. */
export function findableTopic(topic: Topic, opening: Pick<Post, 'html'>): Findable {
  return {
    ...placeOf(topic),
    kind: 'topic',
    id: String(topic._id),
    title: topic.title,
    text: [opening.html, topic.conclusion?.html ?? ''].map(plainText).join(' ').trim(),
    path: topicPath(topic),
    author: String(topic.author),
    answered: topic.kind === 'question' ? Boolean(topic.answer?.post) : undefined,
    date: topic.createdAt,
    weight: topic.postCount,
    visibleTo: 'everyone',
  }
}

/** A reply is found by its own words, wherever its topic is filed. */
export function findableReply(topic: FiledTopic, post: Post): Findable {
  return {
    ...placeOf(topic),
    kind: 'post',
    id: String(post._id),
    title: '',
    text: plainText(post.html),
    path: postPath(post),
    author: String(post.author),
    date: post.createdAt,
    visibleTo: 'everyone',
    within: { kind: 'topic', id: String(topic._id) },
  }
}

export function placeOf({ themes, territory, challenge }: Omit<FiledTopic, '_id'>) {
  return {
    themes,
    territory: territory ?? undefined,
    challenge: challenge ?? undefined,
  }
}
