import { randomUUID } from 'node:crypto'
import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { slug } from '../../server/lib/slug.js'
import { type Event, EventModel } from '../event.js'
import { type EventDraft, organisersOf } from './form/draft.js'
import { keepPictures } from './pictures.js'
import { changeSeating } from './seating/seats.js'
import { withMoments } from './times.js'

const mostNamesakes = 200
/** Addresses below `/events` that are pages of their own. */
const pages = new Set(['new', 'past'])

/**
 * Begins a draft, which only those who manage it see. The same form sent again leads to the same draft.
 * @param submission names the form
 */
export async function scheduleEvent(
  creator: { id: string },
  draft: EventDraft,
  submission: string = randomUUID(),
  series?: Types.ObjectId,
): Promise<Event> {
  const before = await EventModel.findOne({ creator: creator.id, submission }).lean<Event>()
  const event = before ?? (await insert(creator, draft, submission, series))
  await keepPictures({ kind: 'event', id: String(event._id) }, event)
  await changeSeating(event._id, draft.admission)
  return event
}

async function insert(
  creator: { id: string },
  draft: EventDraft,
  submission: string,
  series?: Types.ObjectId,
): Promise<Event> {
  const named = slug(draft.title) || draft.format
  const base = pages.has(named) ? `${named}-${draft.format}` : named
  for (let namesake = 1; namesake <= mostNamesakes; namesake += 1) {
    try {
      const created = await EventModel.create({
        ...withMoments(draft),
        organisers: organisersOf(draft),
        slug: namesake === 1 ? base : `${base}-${namesake}`,
        uid: `${randomUUID()}@essaim`,
        html: renderMarkdown(draft.description),
        admission: { ...draft.admission, capacity: { onSite: 0, online: 0 }, quotas: [] },
        creator: creator.id,
        submission,
        series,
        createdAt: new Date(),
      })
      return created.toObject() as unknown as Event
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      const twin = await EventModel.findOne({ creator: creator.id, submission }).lean<Event>()
      if (twin) return twin
    }
  }
  throw new Error(`no address left for ${base}`)
}
