import { renderMarkdown } from '../../server/lib/markdown.js'
import { contentChanged } from '../content-version.js'
import { type Event, EventModel, eventById } from '../event.js'
import { Conflict, NotFound } from '../failure.js'
import { type EventDraft, organisersOf } from './form/draft.js'
import { announceChange, changedFields, snapshotOf } from './letters/change.js'
import { keepPictures } from './pictures.js'
import { indexEvent } from './search-entry.js'
import { changeSeating } from './seating/seats.js'
import { settle } from './seating/settlement.js'
import { withMoments } from './times.js'
import { claimVersion, type EditForm, releaseVersion } from './version.js'

/** What calendars show of an event: a change of it raises its sequence number. */
const inCalendars = ['title', 'summary', 'startsAt', 'endsAt', 'timeZone', 'venue', 'videoLink'] as const

/**
 * Says an event anew; registrants are told when what they arrange their day by has changed. A postponed event that is
 * given a date is published again.
 * The same form sent twice at once is saved by whichever came first.
 * @throws EventEditedMeanwhile when another form was saved since this one was opened, InvalidInput when more people hold
 * a seat than would be left.
 */
export async function editEvent(event: Event, draft: EventDraft, form: EditForm = {}): Promise<Event> {
  const claimed = await claimVersion(event, form)
  try {
    await changeSeating(event._id, draft.admission)
  } catch (error) {
    if (!claimed && error instanceof Conflict) return eventById(event._id)
    if (claimed) await releaseVersion(event)
    throw error
  }
  const { capacity: _capacity, quotas: _quotas, ...admission } = draft.admission
  const said = withMoments(draft)
  const raised = inCalendars.some((field) => JSON.stringify(event[field]) !== JSON.stringify(said[field]))
  const dated = event.status === 'postponed' && said.startsAt.getTime() !== event.startsAt.getTime()
  const optional = [
    'organisation',
    'territory',
    'challenge',
    'venue',
    'videoLink',
    'cover',
    'coverAlt',
  ] as const
  const edited = await EventModel.findOneAndUpdate(
    { _id: event._id },
    {
      $set: {
        ...without(said, 'admission'),
        html: renderMarkdown(draft.description),
        organisers: organisersOf(draft),
        ...Object.fromEntries(Object.entries(admission).map(([name, value]) => [`admission.${name}`, value])),
        ...(dated && { status: 'published' as const }),
        ...(said.startsAt.getTime() !== event.startsAt.getTime() && { datedAt: new Date() }),
        changedAt: new Date(),
      },
      $unset: {
        ...Object.fromEntries(optional.filter((name) => said[name] === undefined).map((name) => [name, 1])),
        ...(dated && { reason: 1 }),
      },
      ...(raised && { $inc: { sequence: 1 } }),
    },
    { returnDocument: 'after' },
  ).lean<Event>()
  if (!edited) throw new NotFound()
  await indexEvent(event._id)
  await keepPictures({ kind: 'event', id: String(event._id) }, edited, event)
  await contentChanged()
  await settle(event._id)
  await announce(event, edited, dated)
  return edited
}

async function announce(before: Event, after: Event, dated: boolean): Promise<void> {
  const fields = changedFields(snapshotOf(before), snapshotOf(after))
  if (after.status !== 'published' || before.status === 'draft' || fields.length === 0) return
  await announceChange(after, dated ? 'rescheduled' : 'moved', snapshotOf(before), fields)
}

function without<T extends object, K extends keyof T>(given: T, name: K): Omit<T, K> {
  const { [name]: _left, ...rest } = given
  return rest
}
