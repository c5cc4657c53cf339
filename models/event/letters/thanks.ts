import { type Event, EventModel } from '../../event.js'
import { enqueue } from '../../job-queue.js'
import { RegistrationModel } from '../../registration.js'

const hour = 3600 * 1000
/** Time to check in those who came late to the list. */
const afterEnd = hour
/** What ended longer ago, while the hub stood still, is no longer thanked for. */
const mostAfterEnd = 3 * 24 * hour

/** Has those thanked who took part in what has just ended, and asked what they think of it. */
export async function handOnThanks(now = new Date()): Promise<void> {
  const ended = await EventModel.find({
    status: 'done',
    endsAt: { $lte: new Date(now.getTime() - afterEnd), $gt: new Date(now.getTime() - mostAfterEnd) },
    thankedAt: { $exists: false },
  }).lean<Event[]>()
  for (const { _id } of ended) {
    for (const registration of await participants(_id)) {
      await enqueue('write-to-registrant', {
        registration,
        letter: 'thanks',
        details: {},
        key: `thanks-${registration}`,
      })
    }
    await EventModel.updateOne({ _id }, { $set: { thankedAt: now } })
  }
}

/** Those who were checked in; all who had a seat where nobody was. */
async function participants(event: Event['_id']): Promise<string[]> {
  const seated = await RegistrationModel.find({ event, status: 'registered' }, { checkedInAt: 1 }).lean()
  const present = seated.filter(({ checkedInAt }) => checkedInAt != null)
  return (present.length > 0 ? present : seated).map(({ _id }) => String(_id))
}
