import { type EventRow, eventRows } from '../event/agenda/row.js'
import { type Event, EventModel } from '../event.js'

const mostShown = 6

/** The events that somebody speaks at and those that they scheduled beside, the last to begin first; no drafts. */
export async function eventsWith(member: string): Promise<{ speaking: EventRow[]; organising: EventRow[] }> {
  const shown = { status: { $ne: 'draft' as const } }
  const latest = (conditions: object) =>
    EventModel.find({ ...shown, ...conditions })
      .sort({ startsAt: -1, _id: -1 })
      .limit(mostShown)
      .lean<Event[]>()
  const [speaking, organising] = await Promise.all([
    latest({ 'speakers.member': member }),
    latest({ creator: member, 'speakers.member': { $ne: member } }),
  ])
  return { speaking: await eventRows(speaking), organising: await eventRows(organising) }
}
