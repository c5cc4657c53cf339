import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import type { Event } from '../event.js'
import { NotFound } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { RegistrationModel } from '../registration.js'

/** To whom an organiser writes. */
export const messageAudiences = ['everyone', 'registered', 'waiting', 'present'] as const
export type MessageAudience = (typeof messageAudiences)[number]

const messageSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    audience: { type: String, enum: messageAudiences, required: true },
    text: { type: String, required: true },
    /** How many it was meant for when it was sent. */
    recipients: { type: Number, required: true },
    sentAt: { type: Date, required: true },
    /** Tells the same form sent twice from two messages that say the same. */
    submission: { type: String, required: true },
  },
  { collection: 'event_messages' },
)
messageSchema.index({ event: 1, submission: 1 }, { unique: true })
messageSchema.index({ event: 1, sentAt: -1, _id: -1 })
messageSchema.index({ author: 1 })

export type EventMessage = InferSchemaType<typeof messageSchema> & { _id: Types.ObjectId }

export const EventMessageModel = mongoose.model('EventMessage', messageSchema)

const whom: Record<MessageAudience, object> = {
  everyone: { status: { $in: ['registered', 'waiting', 'requested'] } },
  registered: { status: 'registered' },
  waiting: { status: 'waiting' },
  present: { status: 'registered', checkedInAt: { $exists: true } },
}

interface Given {
  audience: MessageAudience
  text: string
  submission: string
}

/** Sends an organiser's message and keeps a copy; the same form sent twice is sent once. */
export async function sendMessage(
  event: Pick<Event, '_id'>,
  author: { id: string },
  given: Given,
): Promise<void> {
  const recipients = await RegistrationModel.countDocuments({ event: event._id, ...whom[given.audience] })
  try {
    const { _id } = await EventMessageModel.create({
      ...given,
      event: event._id,
      author: author.id,
      recipients,
      sentAt: new Date(),
    })
    await enqueue('send-event-message', { message: String(_id) })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const sent = await EventMessageModel.findOne({ event: event._id, submission: given.submission }).lean()
    if (sent) await enqueue('send-event-message', { message: String(sent._id) })
  }
}

/**
 * Hands a message on to everybody it is meant for; done again, nobody gets it twice.
 * @throws NotFound when there is none.
 */
export async function handOnMessage(id: string): Promise<void> {
  const message = await EventMessageModel.findById(id).lean<EventMessage>()
  if (!message) throw new NotFound()
  const meant = RegistrationModel.find(
    { event: message.event, ...whom[message.audience], createdAt: { $lte: message.sentAt } },
    { _id: 1 },
  )
    .lean()
    .cursor()
  for await (const { _id } of meant) {
    await enqueue('write-to-registrant', {
      registration: String(_id),
      letter: 'message',
      details: { message: message.text },
      key: `message-${id}-${_id}`,
    })
  }
}

const mostShown = 50

/** What organisers have written to those who come, the latest first. */
export function messagesOf(event: Types.ObjectId): Promise<EventMessage[]> {
  return EventMessageModel.find({ event })
    .sort({ sentAt: -1, _id: -1 })
    .limit(mostShown)
    .lean<EventMessage[]>()
}
