import { plainText } from '../../server/lib/plain-text.js'
import { notHidden } from '../hidden.js'
import type { MasterclassRequest } from '../masterclass-request.js'
import { masterclassRequestPath } from '../paths.js'
import { type Findable, indexEntry, removeEntry } from '../search/entry.js'

/** What may be found: what is waited for, and what was answered. */
export const findableRequests = { state: { $ne: 'withdrawn' as const }, ...notHidden }

/** A request is found by its subject and by what people want to learn. */
export function findableRequest(request: MasterclassRequest): Findable {
  return {
    kind: 'request',
    id: String(request._id),
    title: request.title,
    text: plainText(request.html),
    path: masterclassRequestPath(request),
    themes: request.themes,
    territory: request.territory ?? undefined,
    challenge: request.challenge ?? undefined,
    author: String(request.author),
    date: request.createdAt,
    weight: request.demand,
    visibleTo: 'everyone',
  }
}

/** Brings the index to what a request says now. */
export async function indexRequest(request: MasterclassRequest): Promise<void> {
  if (request.state === 'withdrawn' || request.hidden) await removeEntry('request', String(request._id))
  else await indexEntry(findableRequest(request))
}
