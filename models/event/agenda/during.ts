import { fold } from '../../../server/lib/french-words.js'
import { keptWhileContentStands } from '../../kept.js'
import { type EventFilter, eventsBetween, keyOf, longestMilliseconds } from '../agenda.js'
import { type EventRow, eventRows } from './row.js'

const mostShown = 1000

/** What everybody may read that takes place between two moments, wholly or in part, in order. */
export const eventsDuring = keptWhileContentStands(
  async (filter: EventFilter, from: Date, to: Date): Promise<EventRow[]> => {
    const begin = new Date(from.getTime() - longestMilliseconds)
    const found = await eventsBetween(filter, begin, to, mostShown)
    return eventRows(found.filter(({ endsAt }) => endsAt > from))
  },
  (filter, from, to) => keyOf(filter, from.getTime(), to.getTime()),
)

/** Those of them whose title, summary or place hold all these words, accents aside. */
export function eventsSaying(events: EventRow[], typed: string): EventRow[] {
  const words = typed.split(/\s+/).map(fold).filter(Boolean)
  if (words.length === 0) return events
  return events.filter(({ title, summary, venue, territory, organisation }) => {
    const said = fold([title, summary, venue, territory?.name, organisation?.name].join(' '))
    return words.every((word) => said.includes(word))
  })
}
