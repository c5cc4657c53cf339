import type { Request } from 'express'
import { mostWanted } from '../models/masterclass-request/list.js'
import { masterclassRequestsPath, newMasterclassRequestPath, newTopicPath } from '../models/paths.js'
import { recentTopics, type TopicRow } from '../models/topic.js'
import { withoutIgnored } from '../models/watch/ignored.js'
import { textOf } from '../server/http/query.js'
import { watchButton } from '../server/http/watch-button.js'
import { eventsHere } from './events/here.js'
import { newsFor } from './topics/news.js'

/** A theme, a territory or a challenge. */
interface Place {
  kind: 'theme' | 'territory' | 'challenge'
  id: string
  /** The address of its page. */
  path: string
  /** Where else things of this place stand: a challenge's in its territory. */
  within?: { theme?: string; territory?: string }
}

const mostWantedShown = 3

/**
 * What the page of a place shows of all that is filed there, and where its reader can add to it.
 * @param options.topics how many topics a page of them holds
 * @param options.pinned topics that stand above the others, and are not repeated among them
 */
export async function filedHere(
  req: Request<unknown>,
  { kind, id, path, within }: Place,
  options: { topics: number; pinned?: TopicRow[] },
) {
  const here = { [kind]: id }
  const before = textOf(req.query.before)
  const pinned = options.pinned ?? []
  const { topics: listed, next } = await recentTopics(here, { limit: options.topics, before })
  const topics = await withoutIgnored(
    req.user,
    listed.filter((row) => !pinned.some((one) => one.id === row.id)),
    { territory: within?.territory, ...here },
  )
  const [watch, news, events, wanted] = await Promise.all([
    watchButton(req.user, { kind, id }),
    newsFor(req.user, [...pinned, ...topics]),
    eventsHere(path, here, here),
    mostWanted(here, mostWantedShown),
  ])
  return {
    path,
    watch,
    newTopicPath: newTopicPath({ ...within, ...here }),
    pinned,
    topics,
    news,
    next,
    later: before !== undefined,
    eventsHere: events,
    wanted,
    wantedPath: masterclassRequestsPath(here),
    askPath: newMasterclassRequestPath(here),
  }
}
