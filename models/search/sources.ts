import { type Model, Types } from 'mongoose'
import { type Challenge, ChallengeModel } from '../challenge.js'
import { findableEvent } from '../event/search.js'
import { findable as readableEvents } from '../event/search-entry.js'
import { type Event, EventModel } from '../event.js'
import { findableRequest, findableRequests } from '../masterclass-request/search.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { findableMember } from '../member/search.js'
import { findableOrganisation } from '../organisation/search.js'
import { type Organisation, OrganisationModel, shown } from '../organisation.js'
import { type Post, PostModel } from '../post.js'
import { findableSeriesAmong } from '../series/search.js'
import { type Series, SeriesModel } from '../series.js'
import { type Territory, TerritoryModel } from '../territory.js'
import { type Theme, ThemeModel } from '../theme.js'
import { type FiledTopic, findableReply, findableTopic } from '../topic/search.js'
import { findable } from '../topic/search-entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { type User, UserModel } from '../user.js'
import type { Findable } from './entry.js'
import { findableChallenge, findableTerritory, findableTheme } from './reference.js'

/** Where what can be found comes from: how the index is made again, whatever has become of it. */
export interface Source {
  name: string
  /** So many of its things after this id, in the order of their ids; nothing more when `last` is missing. */
  read(after: string | undefined, limit: number): Promise<{ things: Findable[]; last?: string }>
}

/** To be added to by every domain whose things can be found. */
export const sources: Source[] = [
  source<Theme>('themes', ThemeModel, {}, (themes) => themes.map(findableTheme)),
  source<Territory>('territories', TerritoryModel, {}, (territories) => territories.map(findableTerritory)),
  source<Challenge>('challenges', ChallengeModel, {}, (challenges) => challenges.map(findableChallenge)),
  source<Organisation>('organisations', OrganisationModel, shown, (organisations) =>
    organisations.map(findableOrganisation),
  ),
  source<User>('members', UserModel, { emailConfirmedAt: { $exists: true } }, (users) =>
    users.map(findableMember).filter((thing) => thing !== undefined),
  ),
  source<Event>('events', EventModel, readableEvents, (events) => events.map(findableEvent)),
  source<Series>('series', SeriesModel, {}, findableSeriesAmong),
  source<MasterclassRequest>('masterclassRequests', MasterclassRequestModel, findableRequests, (requests) =>
    requests.map(findableRequest),
  ),
  source<Topic>('topics', TopicModel, findable, findableTopics),
  source<Post>('posts', PostModel, { ...findable, position: { $gt: 1 } }, findableReplies),
]

/** The sources of what every hub has from its first start. */
export const referenceSources = sources.slice(0, 4)

/** Straight from the collection, by the index of its ids. */
function source<T extends { _id: unknown }>(
  name: string,
  model: Pick<Model<never>, 'db' | 'collection'>,
  filter: Record<string, unknown>,
  findableOf: (documents: T[]) => Findable[] | Promise<Findable[]>,
): Source {
  return {
    name,
    async read(after, limit) {
      const beyond =
        after === undefined
          ? {}
          : { _id: { $gt: /^[0-9a-f]{24}$/.test(after) ? new Types.ObjectId(after) : after } }
      const found = await model.db
        .collection(model.collection.collectionName)
        .find({ ...filter, ...beyond } as never)
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      const last = found.length === limit ? found.at(-1) : undefined
      return { things: await findableOf(found as never as T[]), last: last && String(last._id) }
    },
  }
}

async function findableTopics(topics: Topic[]): Promise<Findable[]> {
  const openings = await PostModel.find(
    { topic: { $in: topics.map(({ _id }) => _id) }, position: 1 },
    { topic: 1, html: 1 },
  ).lean<Post[]>()
  const byTopic = new Map(openings.map((post) => [String(post.topic), post]))
  return topics.map((topic) => findableTopic(topic, byTopic.get(String(topic._id)) ?? { html: '' }))
}

async function findableReplies(posts: Post[]): Promise<Findable[]> {
  const ids = [...new Set(posts.map(({ topic }) => String(topic)))]
  const topics = await TopicModel.find(
    { _id: { $in: ids }, ...findable },
    { themes: 1, territory: 1, challenge: 1 },
  ).lean<FiledTopic[]>()
  const byId = new Map(topics.map((topic) => [String(topic._id), topic]))
  return posts.flatMap((post) => {
    const topic = byId.get(String(post.topic))
    return topic ? findableReply(topic, post) : []
  })
}
