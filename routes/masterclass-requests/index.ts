import { Router } from 'express'
import { listedStates, masterclassRequests, requestSorts } from '../../models/masterclass-request/list.js'
import { claimsAmong } from '../../models/masterclass-request/second.js'
import { newMasterclassRequestPath } from '../../models/paths.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import type { CurrentUser } from '../../models/user.js'
import { textOf } from '../../server/http/query.js'
import { askedRequests, requestListPath } from './filter.js'

export const masterclassRequestList = Router()

const requestsOnPage = 20

masterclassRequestList.get('/masterclass-requests', async (req, res) => {
  const asked = await askedRequests(req)
  const { filter, sort } = asked
  const after = textOf(req.query.after)
  const [{ requests, next }, allThemes, allTerritories] = await Promise.all([
    masterclassRequests(filter, { limit: requestsOnPage, sort, after }),
    themes(),
    territories(),
  ])
  const { organisation: _organisation, ...filed } = filter
  res.render('masterclass-requests/index', {
    requests: await withOwn(req.user, requests),
    challenge: asked.challenge,
    organisation: asked.organisation,
    filtered: Object.values(filter).some((value) => value !== undefined),
    values: { ...filed, organisation: asked.organisation?.slug },
    sorts: requestSorts.map((name) => ({
      name,
      path: requestListPath({ ...asked, sort: name }),
      current: name === sort,
    })),
    sort,
    states: listedStates,
    themes: allThemes,
    territories: allTerritories,
    newPath: newMasterclassRequestPath({
      theme: filter.theme,
      territory: filter.territory,
      challenge: filter.challenge,
    }),
    here: requestListPath(asked, after),
    feed: requestListPath(asked, undefined, '/masterclass-requests/feed.atom'),
    firstPath: after && requestListPath(asked),
    nextPath: next && requestListPath(asked, next),
  })
})

/** Which of them the reader asks for in their own name, and which they may still second. */
async function withOwn<T extends { id: string; state: string; author?: { id: string } }>(
  user: CurrentUser | undefined,
  requests: T[],
) {
  const ids = requests.map(({ id }) => id)
  const claims = user ? await claimsAmong(ids, user, []) : new Map<string, Set<string>>()
  return requests.map((request) => ({
    ...request,
    mine: claims.has(request.id) || (user !== undefined && request.author?.id === user.id),
    toSecond: request.state === 'open' || request.state === 'takenUp',
  }))
}
