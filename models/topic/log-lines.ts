import type { Types } from 'mongoose'
import { postPath } from '../paths.js'
import type { Person } from '../person.js'
import { type Theme, themeByKey } from '../theme.js'
import type { Topic } from '../topic.js'
import type { TopicAct } from './log.js'

/** A line of a topic's log as it is shown. */
export interface LogLine {
  act: TopicAct
  /** Nobody when they have left. */
  by?: Person
  at: Date
  /** The forum where it stood. */
  theme?: Theme
  until?: Date
  title?: string
  count?: number
  /** The other topic, or the post, that it speaks of. */
  path?: string
}

type Entry = NonNullable<Topic['log']>[number]

/** What happened from one moment on and before another; without them, from the beginning and to the end. */
export function linesBetween(topic: Topic, from: Date | undefined, to: Date | undefined): Entry[] {
  return (topic.log ?? []).filter(({ at }) => (!from || at >= from) && (!to || at < to))
}

function pathOf(entry: { topic?: Types.ObjectId | null; post?: Types.ObjectId | null }): string | undefined {
  if (entry.topic) return `/topics/${entry.topic}`
  return entry.post ? postPath({ _id: entry.post }) : undefined
}

export async function logLines(entries: Entry[], people: Map<string, Person>): Promise<LogLine[]> {
  return Promise.all(
    entries.map(async (entry) => ({
      act: entry.act as TopicAct,
      by: people.get(String(entry.by)),
      at: entry.at,
      theme: entry.theme ? await themeByKey(entry.theme) : undefined,
      until: entry.until ?? undefined,
      title: entry.title ?? undefined,
      count: entry.count ?? undefined,
      path: pathOf(entry),
    })),
  )
}
