import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { Gone, NotFound } from './failure.js'
import { hidden } from './hidden.js'
import { keptWhileContentStands } from './kept.js'
import { topicLogSchema } from './topic/log.js'
import { olderThan, pageKey } from './topic/page-key.js'
import { type TopicRow, topicRows } from './topic/row.js'

export type { TopicRow }

export const titleLimits = { min: 3, max: 150 }

/** What a topic is for; one without a kind is a discussion. */
export const topicKinds = ['discussion', 'question', 'debate'] as const
export type TopicKind = (typeof topicKinds)[number]

/** A topic remembers this many of the first people who took part, so that its page need not read all its posts. */
export const mostParticipants = 100

const topicSchema = new Schema(
  {
    title: { type: String, required: true },
    /** Key of the theme whose forum it stands in. */
    theme: { type: String, ref: 'Theme', required: true },
    /** Every theme it is filed under, that of its forum first. */
    themes: { type: [{ type: String, ref: 'Theme' }], required: true },
    territory: { type: String, ref: 'Territory' },
    /** Its territory is `territory`. */
    challenge: { type: String, ref: 'Challenge' },
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** The organisation in whose name the author opened it. */
    onBehalfOf: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    createdAt: { type: Date, required: true },
    /** The last place given to a post; a post whose writing was cut off leaves its place empty. */
    positions: { type: Number, required: true },
    /** Readable posts. */
    postCount: { type: Number, required: true },
    /** The place of the last post that was written whole. */
    lastPosition: { type: Number, required: true },
    lastPostAt: { type: Date, required: true },
    lastPostAuthor: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    participants: [{ type: Schema.Types.ObjectId, ref: 'User' }],
    /** Absent for a discussion. */
    kind: { type: String, enum: topicKinds },
    /** Of a question that has no answer yet; absent from everything else, so that an index holds these alone. */
    unanswered: Boolean,
    /** The post that answers the question. */
    answer: {
      post: { type: Schema.Types.ObjectId, ref: 'Post' },
      by: { type: Schema.Types.ObjectId },
      at: Date,
    },
    /** When a debate opens. */
    opensAt: Date,
    /** From then on nobody replies: past when it is closed. */
    closesAt: Date,
    closedBy: { type: Schema.Types.ObjectId, ref: 'User' },
    /** Closed by the moderators, who alone may open it again. */
    locked: Boolean,
    /** What a debate came to. */
    conclusion: {
      body: String,
      html: String,
      by: { type: Schema.Types.ObjectId, ref: 'User' },
      at: Date,
      /** The members whom it names; see `naming.ts`. */
      named: { type: [Schema.Types.ObjectId], default: undefined },
    },
    /** First in its forum as long as it has one. */
    pinnedAt: Date,
    log: { type: [topicLogSchema], default: undefined },
    /** Where its posts went; such a topic keeps nothing else. */
    mergedInto: { type: Schema.Types.ObjectId, ref: 'Topic' },
    /** A deleted topic keeps nothing but its id, its author and this. */
    deletedAt: Date,
    /** Minutes between two posts of one person, where moderators slow it down. */
    slowMinutes: Number,
    /** Masked by moderation: its last activity is in here, so that it stands in no list. */
    hidden: { type: hidden, default: undefined },
  },
  { collection: 'topics' },
)

/** Lists are sorted by last activity, under any of these. */
topicSchema.index({ lastPostAt: -1, _id: -1 })
topicSchema.index({ themes: 1, lastPostAt: -1, _id: -1 })
topicSchema.index({ territory: 1, lastPostAt: -1, _id: -1 })
topicSchema.index({ themes: 1, territory: 1, lastPostAt: -1, _id: -1 })
topicSchema.index({ challenge: 1, lastPostAt: -1, _id: -1 })
topicSchema.index({ kind: 1, lastPostAt: -1, _id: -1 })
const onlyUnanswered = { partialFilterExpression: { unanswered: true } }
topicSchema.index({ unanswered: 1, lastPostAt: -1, _id: -1 }, onlyUnanswered)
topicSchema.index({ unanswered: 1, themes: 1, lastPostAt: -1, _id: -1 }, onlyUnanswered)
/** Lists of the latest opened; ids are given in the order of opening. */
topicSchema.index({ themes: 1, _id: -1 })
topicSchema.index({ territory: 1, _id: -1 })
topicSchema.index({ challenge: 1, _id: -1 })
topicSchema.index({ kind: 1, _id: -1 })
topicSchema.index({ pinnedAt: 1 }, { sparse: true })
topicSchema.index({ 'conclusion.named': 1 }, { sparse: true })
topicSchema.index({ author: 1, lastPostAt: -1, _id: -1 })
topicSchema.index({ author: 1, _id: 1 })
topicSchema.index({ onBehalfOf: 1, lastPostAt: -1, _id: -1 })

export type Topic = InferSchemaType<typeof topicSchema> & { _id: Types.ObjectId }

export const TopicModel = mongoose.model('Topic', topicSchema)

/**
 * Ids, as topics hold them: a theme's key, a territory's slug, a challenge's `<territory>/<slug>`, the ids of a member and of
 * an organisation.
 */
export interface TopicFilter {
  theme?: string
  territory?: string
  challenge?: string
  author?: string
  onBehalfOf?: string
  kind?: Exclude<TopicKind, 'discussion'>
  /** Questions that have no answer yet. */
  unanswered?: true
}

/**
 * The topics with the latest posts first.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export const recentTopics = keptWhileContentStands(findRecentTopics, (filter, page) =>
  JSON.stringify([
    filter.theme,
    filter.territory,
    filter.challenge,
    filter.author,
    filter.onBehalfOf,
    filter.kind,
    filter.unanswered,
    page.limit,
    page.before,
  ]),
)

async function findRecentTopics(
  filter: TopicFilter,
  page: { limit: number; before?: string },
): Promise<{ topics: TopicRow[]; next?: string }> {
  const ids = [filter.author, filter.onBehalfOf].filter((id) => id !== undefined)
  if (!ids.every(mongoose.isObjectIdOrHexString)) return { topics: [] }
  const found = await recentTopicsQuery(filter, page).lean<Topic[]>()
  const topics = found.slice(0, page.limit)
  const last = topics.at(-1)
  return {
    topics: await topicRows(topics),
    next: found.length > page.limit && last ? pageKey(last) : undefined,
  }
}

/** What a list does not read. */
const notInLists = { participants: 0, log: 0, conclusion: 0 }

/** The question behind `recentTopics`, for one topic more than the page holds; a test asks how it is answered. */
export function recentTopicsQuery(filter: TopicFilter, page: { limit: number; before?: string }) {
  const { theme, ...others } = filter
  const filed = Object.entries({ themes: theme, ...others }).filter(([, value]) => value !== undefined)
  return TopicModel.find({ ...Object.fromEntries(filed), ...olderThan(page.before) }, notInLists)
    .sort({ lastPostAt: -1, _id: -1 })
    .limit(page.limit + 1)
}

/** Its posts stand in another topic now. */
export class Merged extends Gone {
  readonly into: Types.ObjectId
  constructor(into: Types.ObjectId) {
    super('topics.merged')
    this.into = into
  }
}

/** A deleted topic has no title left. */
function present(topic: Topic | null): Topic {
  if (!topic) throw new NotFound()
  if (topic.mergedInto) throw new Merged(topic.mergedInto)
  if (topic.deletedAt) throw new Gone('topics.gone')
  if (topic.hidden) throw new Gone('topics.hidden')
  return topic
}

/** The topics with these ids that are there to be read, by id. */
export async function topicsById(ids: string[]): Promise<Map<string, Topic>> {
  const found = await TopicModel.find({ _id: { $in: ids }, deletedAt: { $exists: false } }).lean<Topic[]>()
  return new Map(found.map((topic) => [String(topic._id), topic]))
}

/**
 * The topic with this id.
 * @throws NotFound when there never was one, Gone when it is deleted, Merged when its posts went elsewhere.
 */
export async function topicById(id: string | Types.ObjectId): Promise<Topic> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  return present(await TopicModel.findById(id).lean<Topic>())
}
