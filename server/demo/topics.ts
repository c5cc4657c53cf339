import type { PostVersion } from '../../models/post/versions.js'
import type { Post } from '../../models/post.js'
import type { Topic } from '../../models/topic.js'
import { type CaseFile, caseFilesOf } from './cases.js'
import { type Change, changeOf, versionsOf } from './changes.js'
import { content } from './content/index.js'
import { Conversation } from './conversation.js'
import type { Crowd } from './crowd.js'
import { idFor } from './ids.js'
import type { DemoPerson } from './people.js'
import { places } from './places.js'
import { curatedTopics, type TopicPlan } from './plan.js'
import { type DemoVote, pollOf, votesIn } from './polls.js'
import { withIds, wordsOf } from './quoting.js'
import { Random } from './random.js'
import { countsOf, type DemoReaction, reactionsTo } from './reactions.js'
import { playScene } from './scenes.js'
import { slotsOf } from './speech.js'
import { fill } from './template.js'
import { topicOf } from './topic.js'
import type { Written } from './written.js'

/** As the forum's own verbs would have stored them. */
export interface DemoTopic {
  topic: Topic & { __v: number }
  posts: DemoPost[]
  versions: PostVersion[]
  reactions: DemoReaction[]
  votes: DemoVote[]
  cases: CaseFile[]
}

export type DemoPost = Post & { __v: number }

export interface Setting {
  seed: number
  crowd: Crowd
  /** See `calendarUntil`. */
  dateAt: (age: number) => Date
}

/** Lets people write the topic that is planned. */
export function writeTopic(plan: TopicPlan, setting: Setting): DemoTopic {
  const random = new Random(setting.seed, 'topic', plan.index)
  const written = plan.scene
    ? playScene(plan.scene, random, setting.crowd)
    : converse(plan, random, setting.crowd)
  const ages = agesOf(plan, random, written.length)
  const dates = ages.map(setting.dateAt)
  const ids = dates.map((date, index) => idFor(date, setting.seed, 'post', plan.index, index))
  const changes = written.map((_, index) =>
    changeOf(plan, random, index, written, (share) => setting.dateAt((ages[index] ?? 0) * share)),
  )
  const id = idFor(dates[0] as Date, setting.seed, 'topic', plan.index)
  const speakers = [...new Set(written.map(({ person }) => person))]
  const posts = written.map(
    ({ person }, index): DemoPost => ({
      _id: ids[index] as Post['_id'],
      topic: id,
      author: person.id,
      position: index + 1,
      ...wordsOf(withIds(changes[index]?.body ?? '', ids), speakers),
      createdAt: dates[index] as Date,
      ...stateOf(changes[index]),
      ...(index === 0 && plan.scene?.poll && { poll: pollOf(plan.scene.poll, setting) }),
      submission: `demo-${setting.seed}-${plan.index}-${index + 1}`,
      __v: 0,
    }),
  )
  const topic = topicOf(plan, random, id, posts, setting)
  return {
    topic,
    posts,
    versions: posts.flatMap((post, index) => versionsOf(post, changes[index])),
    ...answersTo(plan, { topic, posts, written }, setting),
  }
}

function stateOf(change: Change | undefined): Partial<Post> {
  const { deletedAt, deletedBy, editedAt, before = [] } = change ?? {}
  return {
    ...(deletedAt && { deletedAt, deletedBy }),
    ...(editedAt && { editedAt, version: before.length + 1 }),
  }
}

/** What others did with the posts, and what that changed in them. */
function answersTo(
  plan: TopicPlan,
  { topic, posts, written }: Pick<DemoTopic, 'topic' | 'posts'> & { written: Written[] },
  { seed, crowd }: Setting,
): Pick<DemoTopic, 'reactions' | 'votes' | 'cases'> {
  if (plan.index >= curatedTopics) return { reactions: [], votes: [], cases: [] }
  const random = new Random(seed, 'answers', plan.index)
  const reactions = posts.flatMap((post) => reactionsTo(post, random, crowd))
  for (const post of posts) Object.assign(post, countsOf(post, reactions))
  const votes = posts.flatMap((post) => votesIn(post, plan.scene?.poll?.voters ?? 0, random, crowd))
  return { reactions, votes, cases: caseFilesOf(topic, posts, written, random, crowd) }
}

function converse(plan: TopicPlan, random: Random, crowd: Crowd): Written[] {
  const { opening, territory } = plan
  const language = opening.language ?? 'fr'
  const opener = crowd.opener(random, territory, language)
  const home =
    territory && territory !== opener.territory
      ? { territory, town: random.pick(places[territory]?.towns ?? []) }
      : opener
  const said: Written[] = [
    { person: opener, body: fill(opening.body, random, slotsOf(home, opener), language) },
  ]
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
  const opener: DemoPerson | undefined = said[0]?.person
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
