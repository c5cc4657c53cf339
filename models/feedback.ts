import { createHmac } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import { contentChanged } from './content-version.js'
import { type Event, EventModel } from './event.js'
import { Conflict } from './failure.js'
import { type Registration, RegistrationModel } from './registration.js'
import { secretOnce } from './secret.js'

export const marks = [5, 4, 3, 2, 1] as const
export const markedQuestions = ['overall', 'useful'] as const
export const openQuestions = ['liked', 'better'] as const

const feedbackSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    /** Tells one giver from another, and nobody who they are. */
    giver: { type: String, required: true },
    overall: { type: Number, min: 1, max: 5, required: true },
    useful: { type: Number, min: 1, max: 5, required: true },
    liked: { type: String, default: '' },
    better: { type: String, default: '' },
  },
  { collection: 'feedbacks' },
)
feedbackSchema.index({ event: 1, giver: 1 }, { unique: true })

export type Feedback = InferSchemaType<typeof feedbackSchema>

export const FeedbackModel = mongoose.model('Feedback', feedbackSchema)

export type Opinion = Pick<Feedback, 'overall' | 'useful' | 'liked' | 'better'>

async function giverOf(registration: Types.ObjectId): Promise<string> {
  const secret = await secretOnce('feedback')
  return createHmac('sha256', secret).update(String(registration)).digest('base64url')
}

/** Whether somebody may say what they think: they had a seat, and it is over. */
export function mayGiveFeedback(
  registration: Pick<Registration, 'status'> | undefined,
  { endsAt, status }: Pick<Event, 'endsAt' | 'status'>,
): boolean {
  const tookPlace = status === 'published' || status === 'done'
  return registration?.status === 'registered' && tookPlace && endsAt <= new Date()
}

export async function hasGivenFeedback({ _id, event }: Registration): Promise<boolean> {
  return (await FeedbackModel.exists({ event, giver: await giverOf(_id) })) !== null
}

/** Keeps what somebody thinks; the first answer holds, and the same form sent twice is no second one. */
export async function giveFeedback(
  registration: Registration,
  event: Event,
  opinion: Opinion,
): Promise<void> {
  if (!mayGiveFeedback(registration, event)) throw new Conflict('feedback.errors.notYet')
  try {
    await FeedbackModel.create({ ...opinion, event: event._id, giver: await giverOf(registration._id) })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

export interface FeedbackResults {
  count: number
  questions: { question: string; average: number; marks: { mark: number; count: number }[] }[]
  words: { question: string; texts: string[] }[]
}

const mostOpinions = 2000

/** What was said of an event, in an order that does not tell who came when. */
export async function feedbackResults(event: Types.ObjectId): Promise<FeedbackResults> {
  const given = await FeedbackModel.find({ event }, { _id: 0, giver: 0 })
    .sort({ giver: 1 })
    .limit(mostOpinions)
    .lean<Opinion[]>()
  const count = given.length
  return {
    count,
    questions: markedQuestions.map((question) => ({
      question,
      average: count && given.reduce((sum, opinion) => sum + opinion[question], 0) / count,
      marks: marks.map((mark) => ({
        mark,
        count: given.filter((opinion) => opinion[question] === mark).length,
      })),
    })),
    words: openQuestions.map((question) => ({
      question,
      texts: given.map((opinion) => opinion[question]).filter(Boolean),
    })),
  }
}

/** Lets everybody read the results, or the organisers alone. */
export async function showFeedback(event: Pick<Event, '_id'>, toAll: boolean): Promise<void> {
  await EventModel.updateOne({ _id: event._id }, { $set: { feedbackShown: toAll } })
  await contentChanged()
}

/** What somebody has said, for them and for nobody else. */
export async function feedbackOf(user: string): Promise<Opinion[]> {
  const registrations = await RegistrationModel.find({ user }, { _id: 1 }).lean()
  const givers = await Promise.all(registrations.map(({ _id }) => giverOf(_id)))
  return FeedbackModel.find({ giver: { $in: givers } }, { _id: 0, giver: 0 }).lean<Opinion[]>()
}
