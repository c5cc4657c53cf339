import { type Event, EventModel, eventById } from '../../event.js'
import { enqueue } from '../../job-queue.js'
import { RegistrationModel } from '../../registration.js'

const hour = 3600 * 1000

/** How long before the start each reminder leaves, the last one first. */
export const reminders = { twoHoursBefore: 2 * hour, twoDaysBefore: 48 * hour } as const
export type Reminder = keyof typeof reminders

const names = Object.keys(reminders) as Reminder[]

/**
 * Hands on the reminders whose moment has come; the start that one is about belongs to it, so that an event that moves
 * is reminded of anew. Cut off in the middle, it is done again, and delivery keys make one letter of two.
 */
export async function handOnReminders(now = new Date()): Promise<void> {
  const until = new Date(now.getTime() + reminders.twoDaysBefore)
  const coming = EventModel.find({ status: 'published', startsAt: { $gt: now, $lte: until } })
    .lean<Event[]>()
    .cursor()
  for await (const event of coming) {
    const reminder = names.find((name) => momentOf(event.startsAt, name) <= now)
    if (!reminder || event.reminded?.[reminder]?.getTime() === event.startsAt.getTime()) continue
    const startsAt = event.startsAt.toISOString()
    await enqueue('remind-registrants', { event: String(event._id), reminder, startsAt })
    await EventModel.updateOne({ _id: event._id }, { $set: { [`reminded.${reminder}`]: event.startsAt } })
  }
}

/**
 * Has everybody reminded who had a seat at that moment, and the date: whoever registered later, or was told of a new date
 * since, has just read it.
 */
export async function remindRegistrants(id: string, reminder: Reminder, startsAt: string): Promise<void> {
  const event = await eventById(id)
  const moment = momentOf(new Date(startsAt), reminder)
  if (event.datedAt && event.datedAt >= moment) return
  const seated = RegistrationModel.find(
    { event: event._id, status: 'registered', seatedAt: { $lt: moment } },
    { _id: 1 },
  )
    .lean()
    .cursor()
  for await (const { _id } of seated) {
    await enqueue('write-to-registrant', {
      registration: String(_id),
      letter: reminder,
      details: { startsAt },
      key: `${reminder}-${startsAt}-${_id}`,
    })
  }
}

function momentOf(startsAt: Date, reminder: Reminder): Date {
  return new Date(startsAt.getTime() - reminders[reminder])
}
