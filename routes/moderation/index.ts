import { Router } from 'express'
import { type CaseState, caseStates } from '../../models/flag/case.js'
import { queue, queueCounts } from '../../models/flag/queue.js'
import { subjectKinds } from '../../models/flag/subjects.js'
import { waitingCount } from '../../models/post/held.js'
import { moderatorsOnly } from '../../server/auth/guards.js'
import { memberOf } from '../../server/http/current-user.js'
import { oneOf, textOf } from '../../server/http/query.js'

export const moderationQueue = Router()

const casesOnPage = 20

moderationQueue.get('/moderation', moderatorsOnly, async (req, res) => {
  const state = (oneOf(req.query.state, caseStates) ?? 'open') as CaseState
  const kind = oneOf(req.query.kind, [...subjectKinds, 'appeal'])
  const after = textOf(req.query.after)
  const [{ cases, next }, counts, waiting] = await Promise.all([
    queue({ state, kind }, { limit: casesOnPage, after }),
    queueCounts(),
    waitingCount(),
  ])
  res.render('moderation/index', {
    state,
    values: { kind },
    kinds: subjectKinds,
    tabs: caseStates.map((name) => ({ name, count: counts[name], current: name === state })),
    waiting,
    cases: cases.map((one) => ({
      ...one,
      path: `/moderation/cases/${one._id}`,
      own: String(one.takenBy) === memberOf(req).id,
    })),
    emptyText: `moderation.empty.${state}Text`,
    firstPath: after && pathOf({ state, kind }),
    nextPath: next && pathOf({ state, kind, after: next }),
  })
})

function pathOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `/moderation?${new URLSearchParams(given)}`
}
