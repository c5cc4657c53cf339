import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden, Gone, InvalidInput } from '../../models/failure.js'
import { type Case, caseById, measures } from '../../models/flag/case.js'
import { caseFile } from '../../models/flag/case-file.js'
import { decideCase, releaseCase, takeCase } from '../../models/flag/handling.js'
import { mayDecide, mayRelease, maySuspend, mayTake } from '../../models/policies/moderation.js'
import { postById } from '../../models/post.js'
import { rolesOf } from '../../models/user.js'
import { moderatorsOnly } from '../../server/auth/guards.js'
import { memberOf } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { postChanged } from '../../server/realtime/broadcasts.js'
import { endOf, moderatorsText, periods } from './fields.js'

export const moderationCases = Router()

const schema = z.object({
  outcome: z.enum(['rejected', 'upheld'], 'moderation.errors.outcomeMissing'),
  measure: z.enum(measures, 'moderation.errors.measureMissing').default('hide'),
  period: z.enum(periods, 'moderation.errors.periodMissing').default('week'),
  text: moderatorsText,
})

const page = formPage({
  view: 'moderation/case',
  title: 'moderation.title',
  schema,
  surroundings: async (req, res) => surroundings(await caseOf(req), req, res),
  async accept({ outcome, measure, period, text }, req, res) {
    const given = await caseOf(req)
    const moderator = memberOf(req)
    if (!mayDecide(moderator, given)) throw new Forbidden()
    if (outcome === 'upheld' && measure === 'suspend' && !(await canSuspend(req, given))) {
      throw new InvalidInput({ measure: 'moderation.errors.notSuspendable' })
    }
    await decideCase(given, moderator, { outcome, measure, text, until: endOf(period) })
    await tellItsReaders(given)
    notify(res, 'moderation.notices.decided')
    res.redirect(303, pathOf(given))
  },
})

/** Who has the topic open sees at once that a post of it is masked, or back. */
async function tellItsReaders({ subject }: Case): Promise<void> {
  if (subject?.kind !== 'post') return
  const post = await postById(subject.id).catch((error) => {
    if (!(error instanceof Gone)) throw error
  })
  if (post) postChanged(post)
}

moderationCases.get('/moderation/cases/:id', moderatorsOnly, page.show)

moderationCases.post('/moderation/cases/:id/assignment', moderatorsOnly, async (req, res) => {
  const given = await caseOf(req)
  const moderator = memberOf(req)
  if (!mayTake(moderator, given) && given.state === 'open') throw new Forbidden()
  await takeCase(given, moderator)
  notify(res, 'moderation.notices.taken')
  res.redirect(303, pathOf(given))
})

moderationCases.post('/moderation/cases/:id/release', moderatorsOnly, async (req, res) => {
  const given = await caseOf(req)
  if (!mayRelease(req.user, given)) throw new Forbidden()
  await releaseCase(given, memberOf(req))
  notify(res, 'moderation.notices.released')
  res.redirect(303, '/moderation')
})

moderationCases.post(
  '/moderation/cases/:id/decision',
  moderatorsOnly,
  async (req, _res, next) => {
    if (!mayDecide(req.user, await caseOf(req))) throw new Forbidden()
    next()
  },
  page.submit,
)

function caseOf(req: Request): Promise<Case> {
  return caseById(String(req.params.id))
}

function pathOf({ _id }: Case): string {
  return `/moderation/cases/${_id}`
}

async function canSuspend(req: Request, { author }: Case): Promise<boolean> {
  return maySuspend(req.user, { id: String(author), roles: await rolesOf(author) })
}

async function surroundings(given: Case, req: Request, _res: Response) {
  const user = memberOf(req)
  const file = await caseFile(given)
  return {
    ...file,
    case: given,
    path: pathOf(given),
    mayTake: mayTake(user, given),
    mayDecide: mayDecide(user, given),
    mayRelease: mayRelease(user, given),
    maySuspend: await canSuspend(req, given),
    own: String(given.author) === user.id,
    decidedFirst: given.state === 'open' && given.decisions.some(({ by }) => String(by) === user.id),
    inOthersHands: given.state === 'taken' && String(given.takenBy) !== user.id,
    earlierCases: file.earlier.map((one) => ({ ...one, path: pathOf(one) })),
    periods,
    measures,
    values: { measure: 'hide', period: 'week' },
  }
}
