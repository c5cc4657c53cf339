import { type Request, Router } from 'express'
import { z } from 'zod'
import { reinstate, suspend } from '../../models/account/suspension.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import { casesAbout } from '../../models/flag/case-file.js'
import { maskMemberContent } from '../../models/flag/member-content.js'
import { peopleById } from '../../models/person.js'
import { mayGrantRoles, maySuspend } from '../../models/policies/moderation.js'
import { type Role, type User, userById } from '../../models/user.js'
import { moderatorsOnly } from '../../server/auth/guards.js'
import { memberOf } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { endOf, moderatorsText, periods } from './fields.js'

export const moderatedMembers = Router()

const mostCases = 50

const page = formPage({
  view: 'moderation/member',
  title: 'moderation.title',
  schema: z.object({
    text: moderatorsText,
    period: z.enum(periods, 'moderation.errors.periodMissing').default('week'),
  }),
  surroundings: async (req) => surroundings(await moderated(req), req),
  async accept({ text, period }, req, res) {
    const member = await moderated(req)
    await suspend(member.id, { by: memberOf(req).id, reason: text, until: endOf(period) })
    notify(res, 'moderation.notices.suspended')
    res.redirect(303, pathOf(member))
  },
})

moderatedMembers.get('/moderation/members/:id', moderatorsOnly, page.show)

moderatedMembers.post(
  '/moderation/members/:id/suspension',
  moderatorsOnly,
  async (req, _res, next) => {
    if (!maySuspend(req.user, await moderated(req))) throw new Forbidden()
    next()
  },
  page.submit,
)

moderatedMembers.post('/moderation/members/:id/reinstatement', moderatorsOnly, async (req, res) => {
  const member = await suspendable(req)
  await reinstate(member.id, memberOf(req).id)
  notify(res, 'moderation.notices.reinstated')
  res.redirect(303, pathOf(member))
})

moderatedMembers.post('/moderation/members/:id/mask', moderatorsOnly, async (req, res) => {
  const member = await suspendable(req)
  const masked = req.body?.masked !== 'no'
  await maskMemberContent(member.id, masked, memberOf(req).id)
  notify(res, masked ? 'moderation.notices.masking' : 'moderation.notices.unmasking')
  res.redirect(303, pathOf(member))
})

type Moderated = User & { id: string; roles: Role[] }

async function moderated(req: Request): Promise<Moderated> {
  const user = await userById(String(req.params.id))
  if (!user) throw new NotFound()
  return { ...user, id: String(user._id), roles: user.roles as Role[] }
}

async function suspendable(req: Request): Promise<Moderated> {
  const member = await moderated(req)
  if (!maySuspend(req.user, member)) throw new Forbidden()
  return member
}

function pathOf({ id }: Moderated): string {
  return `/moderation/members/${id}`
}

async function surroundings(member: Moderated, req: Request) {
  const [cases, people] = await Promise.all([
    casesAbout(member._id, mostCases),
    peopleById([member._id, member.suspension?.by]),
  ])
  const { suspension } = member
  const over = suspension?.until && suspension.until <= new Date()
  return {
    path: pathOf(member),
    person: people.get(member.id) ?? { id: member.id, name: member.name },
    since: member.createdAt,
    postCount: member.postCount,
    suspension: over ? undefined : suspension,
    suspendedBy: people.get(String(suspension?.by)),
    contentMasked: member.contentMasked,
    maySuspend: maySuspend(req.user, member),
    oneself: member.id === memberOf(req).id,
    roles: member.roles,
    accountPath: mayGrantRoles(req.user) ? `/administration/members/${member.id}` : undefined,
    cases: cases.map((one) => ({ ...one, path: `/moderation/cases/${one._id}` })),
    periods,
    values: { period: 'week' },
  }
}
