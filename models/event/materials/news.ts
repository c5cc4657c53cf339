import { type Event, EventModel } from '../../event.js'
import { enqueue } from '../../job-queue.js'
import { notify } from '../../notification.js'
import { materialsPath } from '../../paths.js'
import { admits } from '../../policies/material.js'
import { RegistrationModel } from '../../registration.js'
import { type Material, type MaterialKind, materialsOf } from './material.js'

/** What registrants are told of, each once: that there is something to take along, and that it can be seen again. */
const news = ['replay', 'materials'] as const
type News = (typeof news)[number]

/** Time to add what belongs together, and to mend a mistake, before anybody is told. */
const quietMilliseconds = 10 * 60 * 1000

function newsOf(kind: MaterialKind): News {
  return kind === 'replay' ? 'replay' : 'materials'
}

/** To be called when something was added: the telling waits until nothing has been for a while. */
export async function awaitMaterialNews(event: Event, kind: MaterialKind): Promise<void> {
  await EventModel.updateOne(
    { _id: event._id, [`materialNews.${newsOf(kind)}`]: { $exists: false } },
    { $set: { 'materialNews.dueAt': new Date(Date.now() + quietMilliseconds) } },
  )
}

/**
 * Has registrants told of what they may see now. Cut off in the middle, it is done again, and delivery keys make one
 * letter of two.
 */
export async function handOnMaterialNews(now = new Date()): Promise<void> {
  const due = await EventModel.find({ 'materialNews.dueAt': { $lte: now } }).lean<Event[]>()
  for (const event of due) await tellNews(event, now)
}

async function tellNews(event: Event, now: Date): Promise<void> {
  const materials = await materialsOf(event._id)
  const untold = news.filter(
    (one) => !event.materialNews?.[one] && materials.some(({ kind }) => newsOf(kind) === one),
  )
  const [what] = untold
  if (what && event.status !== 'draft' && event.status !== 'cancelled') {
    await tellRegistrants(
      event,
      what,
      materials.filter(({ kind }) => untold.includes(newsOf(kind))),
    )
  }
  await EventModel.updateOne(
    { _id: event._id },
    {
      $unset: { 'materialNews.dueAt': 1 },
      ...(untold.length > 0 && {
        $set: Object.fromEntries(untold.map((one) => [`materialNews.${one}`, now])),
      }),
    },
  )
}

/** Only those who may see some of it: a letter about what is kept from its reader would be a tease. */
async function tellRegistrants(event: Event, what: News, fresh: Material[]): Promise<void> {
  const registered = await RegistrationModel.find(
    { event: event._id, status: 'registered' },
    { user: 1, status: 1, checkedInAt: 1 },
  ).lean()
  const concerned = registered.filter((registration) =>
    fresh.some(({ audience }) => admits(audience, registration)),
  )
  for (const { _id } of concerned) {
    const letter = { registration: String(_id), letter: what, details: {}, key: `${what}-${_id}` }
    await enqueue('write-to-registrant', letter)
  }
  await notify({
    kind: 'event-materials',
    to: concerned.map(({ user }) => String(user)),
    path: materialsPath(event),
    values: { title: event.title },
    subject: { kind: 'event', id: String(event._id) },
    key: `event-${event._id}-${what}`,
  })
}
