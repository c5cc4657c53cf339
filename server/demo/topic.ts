import type { Types } from 'mongoose'
import { mostParticipants, type Topic } from '../../models/topic.js'
import { places } from './places.js'
import type { TopicPlan } from './plan.js'
import type { Random } from './random.js'
import { slotsOf } from './speech.js'
import { sceneState } from './states.js'
import { fill, titleChoices } from './template.js'
import type { DemoTopic, Setting } from './topics.js'

/** The topic of some posts, and what has become of it. */
export function topicOf(
  plan: TopicPlan,
  random: Random,
  id: Types.ObjectId,
  posts: DemoTopic['posts'],
  setting: Setting,
): DemoTopic['topic'] {
  const [first] = posts
  const readable = posts.filter(({ deletedAt }) => !deletedAt)
  const last = readable.at(-1)
  if (!first || !last) throw new Error('A topic has no readable post')
  const authors = new Map(readable.map(({ author }) => [String(author), author]))
  const title = titleOf(plan, random)
  return {
    _id: id,
    title,
    ...(plan.scene || plan.pinned ? sceneState(plan, posts, setting) : questionIn(title, plan, readable)),
    theme: plan.theme,
    themes: [plan.theme, ...(plan.also ?? [])],
    ...(plan.territory && { territory: plan.territory }),
    ...(plan.challenge && { challenge: plan.challenge }),
    author: first.author,
    createdAt: first.createdAt,
    positions: posts.length,
    postCount: readable.length,
    lastPosition: posts.length,
    lastPostAt: last.createdAt,
    lastPostAuthor: last.author,
    participants: [...authors.values()].slice(0, mostParticipants),
    __v: 0,
  }
}

/** Titles that ask are questions; of every three that have been replied to, two have found their answer. */
function questionIn(title: string, { index }: TopicPlan, readable: DemoTopic['posts']): Partial<Topic> {
  if (!title.trim().endsWith('?')) return {}
  const [asked, ...replies] = readable
  const answer = replies.find(({ author }) => String(author) !== String(asked?.author))
  if (!asked || !answer || asked.position !== 1 || index % 3 === 0)
    return { kind: 'question', unanswered: true }
  const at = replies.at(-1)?.createdAt ?? answer.createdAt
  return {
    kind: 'question',
    answer: { post: answer._id, by: asked.author, at },
    log: [{ act: 'answered', by: asked.author, at, post: answer._id }] as never,
  }
}

function titleOf({ opening, title, territory }: TopicPlan, random: Random): string {
  const choices = titleChoices(opening.title)
  const choice = choices[(title ?? random.between(0, choices.length - 1)) % choices.length] ?? ''
  const town = random.pick(places[territory ?? 'nantes-metropole']?.towns ?? [])
  const place = { territory: territory ?? 'nantes-metropole', town }
  return fill(choice, random, slotsOf(place), opening.language)
}
