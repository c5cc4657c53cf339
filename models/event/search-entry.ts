import type { Types } from 'mongoose'
import { type Event, EventModel } from '../event.js'
import { indexEntry, removeEntry } from '../search/entry.js'
import { indexSeries } from '../series/search.js'
import { findableEvent } from './search.js'

/** A draft, and with it whatever moderation has masked, is found nowhere: `maySeeEvent` says the same of everybody else. */
export const findable = { status: { $ne: 'draft' as const } }

/** Makes an event found by what it says now, or not at all. To be called by every verb that changes its words or its status. */
export async function indexEvent(id: Types.ObjectId | string): Promise<void> {
  const event = await EventModel.findOne({ _id: id, ...findable }).lean<Event>()
  if (event) await indexEntry(findableEvent(event))
  else await removeEntry('event', String(id))
  const series = event?.series ?? (await EventModel.findById(id, { series: 1 }).lean())?.series
  if (series) await indexSeries(series)
}
