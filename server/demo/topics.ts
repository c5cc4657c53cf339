import type { Types } from 'mongoose'
import type { Post } from '../../models/post.js'
import { mostParticipants, type Topic } from '../../models/topic.js'
import { renderMarkdown } from '../lib/markdown.js'
import { edits } from './content/common.js'
import { content } from './content/index.js'
import { Conversation } from './conversation.js'
import type { Crowd } from './crowd.js'
import { idFor } from './ids.js'
import type { DemoPerson } from './people.js'
import { places } from './places.js'
import type { TopicPlan } from './plan.js'
import { Random } from './random.js'
import { slotsOf } from './speech.js'
import { fill, titleChoices } from './template.js'

/** As the forum's own verbs would have stored them. */
export interface DemoTopic {
  topic: Topic & { __v: number }
  posts: (Post & { __v: number })[]
}

export interface Setting {
  seed: number
  crowd: Crowd
  /** See `calendarUntil`. */
  dateAt: (age: number) => Date
}

interface Written {
  person: DemoPerson
  body: string
}

/** Lets people write the topic that is planned. */
export function writeTopic(plan: TopicPlan, setting: Setting): DemoTopic {
  const random = new Random(setting.seed, 'topic', plan.index)
  const written = converse(plan, random, setting.crowd)
  const ages = agesOf(plan, random, written.length)
  const dates = ages.map(setting.dateAt)
  const id = idFor(dates[0] as Date, setting.seed, 'topic', plan.index)
  const posts = written.map(({ person, body }, index) => {
    const change = changes(plan, random, index, ages, written, setting)
    const words = change.deletedAt ? '' : change.editedAt ? mended(body, plan, random) : body
    return {
      _id: idFor(dates[index] as Date, setting.seed, 'post', plan.index, index),
      topic: id,
      author: person.id,
      position: index + 1,
      body: words,
      html: renderMarkdown(words),
      createdAt: dates[index] as Date,
      ...change,
      submission: `demo-${setting.seed}-${plan.index}-${index + 1}`,
      __v: 0,
    }
  })
  return { topic: topicOf(plan, random, id, posts), posts }
}

function converse(plan: TopicPlan, random: Random, crowd: Crowd): Written[] {
  const { opening, territory } = plan
  const language = opening.language ?? 'fr'
  const opener = crowd.opener(random, territory, language)
  const home =
    territory && territory !== opener.territory
      ? { territory, town: random.pick(places[territory]?.towns ?? []) }
      : opener
  const slots = slotsOf(home, opener.firstName)
  const said: Written[] = [{ person: opener, body: fill(opening.body, random, slots, language) }]
  const conversation = new Conversation(
    random,
    said,
    opening.replies,
    plan.scripted ? undefined : content[plan.theme],
    {
      language,
      ownOnly: plan.scripted || opening.replies.length > 20,
    },
  )
  while (said.length <= plan.replies) said.push(nextWords(plan, random, crowd, said, conversation))
  return said
}

function nextWords(
  plan: TopicPlan,
  random: Random,
  crowd: Crowd,
  said: Written[],
  conversation: Conversation,
): Written {
  const opener = said[0]?.person
  const last = said.at(-1)?.person
  if (!opener || !last) throw new Error('A topic has no first post')
  const returns = !conversation.ownOnly && opener !== last && said.length > 1
  if (returns && random.chance(0.2)) return { person: opener, body: conversation.followUp(opener) }
  const person = crowd.replier(random, plan.territory, [opener, last])
  return { person, body: conversation.reply(person) }
}

/** Replies come minutes to days apart, and sometimes a topic wakes up again after months. */
function agesOf(plan: TopicPlan, random: Random, count: number): number[] {
  const gaps = Array.from({ length: count - 1 }, (_, index) =>
    Math.max(0.05, (index === 0 ? 5 : 13) * random.spread(1.35)),
  )
  if (gaps.length > 1 && random.chance(0.1)) gaps[gaps.length - 1] = plan.age * random.next() * 0.9
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  const span = plan.age - (plan.latest ?? plan.age * (0.03 + 0.5 * random.next()))
  const squeeze = total > span || plan.latest !== undefined ? span / total : 1
  let age = plan.age
  return [age, ...gaps.map((gap) => (age -= gap * squeeze))]
}

/** A few posts were mended afterwards, and a few are gone. */
function changes(
  plan: TopicPlan,
  random: Random,
  index: number,
  ages: number[],
  written: Written[],
  { dateAt }: Setting,
): Partial<Post> {
  const age = ages[index] ?? 0
  const later = dateAt(age * (0.6 + 0.39 * random.next()))
  const draw = random.next()
  const inside = index > 0 && index < written.length - 1
  const buried =
    (inside && draw < (plan.deleted === 'some' ? 0.2 : 0.012)) || (plan.deleted === 'first' && index === 0)
  if (buried) return { deletedAt: later, deletedBy: written[index]?.person.id }
  return draw > 0.955 ? { editedAt: later } : {}
}

function mended(body: string, { opening }: TopicPlan, random: Random): string {
  if (opening.language === 'en' || random.chance(0.4)) return body
  return `${body}\n\n${fill(random.pick(edits), random, {})}`
}

function topicOf(
  plan: TopicPlan,
  random: Random,
  id: Types.ObjectId,
  posts: DemoTopic['posts'],
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
    ...questionIn(title, plan, readable),
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
  return fill(choice, random, slotsOf(place, ''), opening.language)
}
