import { Schema, Types } from 'mongoose'

/** What may happen to a topic beside being written in; `topics.log.<act>` says it. */
export const topicActs = [
  'moved',
  'retitled',
  'becameDiscussion',
  'becameQuestion',
  'becameDebate',
  'pinned',
  'unpinned',
  'closed',
  'locked',
  'reopened',
  'staysOpen',
  'willClose',
  'answered',
  'unanswered',
  'concluded',
  'forked',
  'forkedFrom',
  'merged',
  'joined',
  'restored',
] as const
export type TopicAct = (typeof topicActs)[number]

/** One line of what happened to a topic, shown between its posts by its date. */
export const topicLogSchema = new Schema(
  {
    act: { type: String, enum: topicActs, required: true },
    by: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    at: { type: Date, required: true },
    /** Where it stood, for `moved`. */
    theme: String,
    /** Until when, for `willClose`. */
    until: Date,
    post: { type: Schema.Types.ObjectId, ref: 'Post' },
    /** The other topic, and what it was called then; for `retitled`, what this one was called. */
    topic: { type: Schema.Types.ObjectId, ref: 'Topic' },
    title: String,
    count: Number,
  },
  { _id: false },
)

interface Happened {
  act: TopicAct
  by: { id: string }
  theme?: string
  until?: Date
  post?: Types.ObjectId
  topic?: Types.ObjectId
  title?: string
  count?: number
}

/** A topic remembers so many lines, the latest. */
const mostLines = 100

/** Part of the update that does the act, so that the line and the act are one write. */
export function logged({ by, ...happened }: Happened) {
  const line = { ...happened, by: new Types.ObjectId(by.id), at: new Date() }
  return { $push: { log: { $each: [line], $slice: -mostLines } } }
}
