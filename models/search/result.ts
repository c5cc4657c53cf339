import { type EventRow, eventRows } from '../event/agenda/row.js'
import { findable } from '../event/search-entry.js'
import { type Event, EventModel } from '../event.js'
import { type Person, peopleById } from '../person.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type Theme, themeByKey } from '../theme.js'
import { entryId, type SearchEntry, SearchEntryModel } from './entry.js'
import type { SearchKind } from './kinds.js'

type Words = string | { fr: string; en: string }

/** Something found, with what a list says of it. */
export interface Result {
  kind: SearchKind
  /** Of the thing itself. */
  id: string
  /** For a part, the title of what it is a part of. */
  title: Words
  text: Words
  path: string
  themes: Theme[]
  territory?: Territory
  author?: Person
  answered?: boolean
  date: Date
  weight: number
  /** Of a member, who they are. */
  person?: Person
  /** Of an event, what its row says. */
  event?: EventRow
}

/** The things with these ids of the index, in their order; a part goes with what it is a part of. */
export async function resultsOf(ids: string[]): Promise<Result[]> {
  const entries = await entriesById(ids)
  const wholes = await entriesById([...entries.values()].flatMap(({ within }) => within ?? []))
  const people = await peopleById(
    [...entries.values()].flatMap(({ author, _id }) => author ?? memberIn(_id) ?? []),
  )
  const events = await eventsIn([...entries.values()])
  const found = ids
    .flatMap((id) => entries.get(id) ?? [])
    .filter(({ within }) => !within || wholes.has(within))
    .filter(({ _id, kind }) => kind !== 'event' || events.has(_id))
  return Promise.all(
    found.map(async (entry) => {
      const whole = entry.within ? wholes.get(entry.within) : undefined
      const [territory] = entry.territories?.length === 1 ? entry.territories : []
      return {
        kind: entry.kind as SearchKind,
        id: entry._id.slice(entry._id.indexOf(':') + 1),
        title: entry.title || whole?.title || '',
        text: entry.text ?? '',
        path: entry.path,
        themes: (await Promise.all((entry.themes ?? []).map(themeByKey))).filter(
          (theme) => theme !== undefined,
        ),
        territory: territory ? await territoryBySlug(territory) : undefined,
        author: entry.author ? people.get(entry.author) : undefined,
        answered: entry.answered ?? undefined,
        date: entry.date,
        weight: entry.weight ?? 0,
        person: people.get(memberIn(entry._id) ?? ''),
        event: events.get(entry._id),
      }
    }),
  )
}

/** The id of the member whom an entry leads to. */
function memberIn(id: string): string | undefined {
  const member = entryId('member', '')
  return id.startsWith(member) ? id.slice(member.length) : undefined
}

/** By the ids of their entries; one that was masked a moment ago is left out. */
async function eventsIn(entries: SearchEntry[]): Promise<Map<string, EventRow>> {
  const ids = entries.filter(({ kind }) => kind === 'event').map(({ _id }) => _id.slice('event:'.length))
  if (ids.length === 0) return new Map()
  const found = await EventModel.find({ _id: { $in: ids }, ...findable }).lean<Event[]>()
  return new Map((await eventRows(found)).map((row) => [entryId('event', row.id), row]))
}

async function entriesById(ids: string[]): Promise<Map<string, SearchEntry>> {
  if (ids.length === 0) return new Map()
  const found = await SearchEntryModel.find({ _id: { $in: ids } }, { terms: 0 }).lean<SearchEntry[]>()
  return new Map(found.map((entry) => [entry._id, entry]))
}
