import { plainText } from '../../server/lib/plain-text.js'
import { EventModel } from '../event.js'
import { seriesPath } from '../paths.js'
import { type Findable, indexEntry, removeEntry } from '../search/entry.js'
import { type Series, SeriesModel } from '../series.js'

/** A series is found by what is said of it, under the themes and the place of its sessions that everybody may read. */
export async function findableSeries(series: Series): Promise<Findable | undefined> {
  const sessions = await EventModel.find(
    { series: series._id, status: { $ne: 'draft' } },
    { themes: 1, territory: 1, challenge: 1 },
  )
    .sort({ startsAt: 1, _id: 1 })
    .limit(1)
    .lean()
  const [first] = sessions
  if (!first) return undefined
  return {
    kind: 'series',
    id: String(series._id),
    title: series.title,
    text: [series.summary, plainText(series.html ?? '')].filter(Boolean).join(' · '),
    path: seriesPath(series),
    themes: first.themes,
    territory: first.territory ?? undefined,
    challenge: first.challenge ?? undefined,
    date: series.createdAt,
    weight: 0,
    visibleTo: 'everyone',
  }
}

export async function findableSeriesAmong(all: Series[]): Promise<Findable[]> {
  const found = await Promise.all(all.map(findableSeries))
  return found.filter((thing) => thing !== undefined)
}

/** Makes a series found by what it says now, or not at all. To be called when it or the status of a session changes. */
export async function indexSeries(id: unknown): Promise<void> {
  const series = await SeriesModel.findById(id).lean<Series>()
  const thing = series && (await findableSeries(series))
  if (thing) await indexEntry(thing)
  else await removeEntry('series', String(id))
}
