import { briefCache } from '../../server/lib/brief-cache.js'
import type { TopicRow } from '../topic.js'
import { onWatchChanged, type Watch, WatchModel } from '../watch.js'

const keptMilliseconds = 10_000
const mostKept = 2000
const mostIgnored = 1000
const kept = new Map<string, ReturnType<typeof briefCache<Set<string>>>>()

async function load(user: string): Promise<Set<string>> {
  const ignored = await WatchModel.find({ user, level: 'ignore' }, { kind: 1, thing: 1 })
    .sort({ since: -1 })
    .limit(mostIgnored)
    .lean<Watch[]>()
  return new Set(ignored.map(({ kind, thing }) => `${kind} ${thing}`))
}

onWatchChanged((user) => kept.delete(user))

/** What a member wants to see nothing of, as "kind id"; known for ten seconds before the database is asked again. */
function ignoredBy(user: string): Promise<Set<string>> {
  let cache = kept.get(user)
  if (!cache) {
    if (kept.size >= mostKept) kept.clear()
    cache = briefCache(() => load(user), keptMilliseconds)
    kept.set(user, cache)
  }
  return cache.get()
}

/**
 * A list of topics as a member wants it: without what they ignore.
 * @param place where they are looking; what they open on purpose they see, whatever they ignore elsewhere
 */
export async function withoutIgnored(
  user: { id: string } | undefined,
  topics: TopicRow[],
  place: { theme?: string; territory?: string; challenge?: string } = {},
): Promise<TopicRow[]> {
  if (!user || topics.length === 0) return topics
  const ignored = await ignoredBy(user.id)
  if (ignored.size === 0) return topics
  return topics.filter(({ id, theme, territory, challenge }) => {
    const places = [
      ['topic', id, undefined],
      ['theme', theme?._id, place.theme],
      ['territory', territory?._id, place.territory],
      ['challenge', challenge?._id, place.challenge],
    ]
    return !places.some(([kind, thing, here]) => thing !== here && ignored.has(`${kind} ${thing}`))
  })
}
