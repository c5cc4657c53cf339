import { type Request, Router } from 'express'
import { z } from 'zod'
import { email, name } from '../../models/account/fields.js'
import { invite } from '../../models/account/invitation.js'
import { setRoles } from '../../models/account/roles.js'
import { confirmByHand, pendingSignUps } from '../../models/account/sign-up.js'
import { accountById, accountsMatching } from '../../models/administration/members.js'
import { recordAct } from '../../models/audit.js'
import { endSessions, openSessions } from '../../models/session.js'
import { territories, territoryBySlug } from '../../models/territory.js'
import { roles } from '../../models/user.js'
import { memberOf } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { oneOf, textOf } from '../../server/http/query.js'
import { administratorsOnly } from './guard.js'

export const administeredMembers = Router()
administeredMembers.use('/administration/members', administratorsOnly)

const membersOnPage = 30
const mostPending = 20

administeredMembers.get('/administration/members', async (req, res) => {
  const places = await territories()
  const values = {
    search: textOf(req.query.search)?.trim().slice(0, 100) || undefined,
    role: roles.find((role) => role === req.query.role),
    territory: oneOf(
      req.query.territory,
      places.map(({ _id }) => _id),
    ),
  }
  const before = textOf(req.query.before)
  const [{ members, next }, pending] = await Promise.all([
    accountsMatching(values, { limit: membersOnPage, before }),
    pendingSignUps(mostPending),
  ])
  const names = new Map(places.map(({ _id, shortName }) => [_id, shortName]))
  res.render('administration/members/index', {
    section: 'members',
    members: members.map((member) => ({
      ...member,
      id: String(member._id),
      from: names.get(member.territory ?? ''),
    })),
    pending,
    values,
    filtered: Object.values(values).some(Boolean),
    roles,
    territories: places,
    nextPath: next && pathWith({ ...values, before: next }),
  })
})

function pathWith(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `/administration/members?${new URLSearchParams(given)}`
}

const invitation = formPage({
  view: 'administration/members/invitation',
  title: 'administration.members.invite',
  schema: z.object({ name, email }),
  surroundings: () => ({ section: 'members' }),
  async accept(guest, req, res) {
    await invite(guest, memberOf(req))
    notify(res, 'administration.notices.invited')
    res.redirect(303, '/administration/members')
  },
})

administeredMembers.get('/administration/members/invitation', invitation.show)
administeredMembers.post('/administration/members/invitation', invitation.submit)

administeredMembers.post('/administration/members/pending/:id/confirmation', async (req, res) => {
  const { id } = await confirmByHand(req.params.id)
  await recordAct({ act: 'member.confirmed', by: memberOf(req).id, subject: { kind: 'member', id } })
  notify(res, 'administration.notices.confirmed')
  res.redirect(303, `/administration/members/${id}`)
})

const reason = z
  .string('administration.errors.reasonMissing')
  .trim()
  .min(3, 'administration.errors.reasonMissing')
  .max(300, 'administration.errors.reasonTooLong')

const roleChange = formPage({
  view: 'administration/members/show',
  title: 'administration.members.member',
  schema: z.object({
    role: z.enum(roles, 'administration.errors.roleMissing'),
    reason,
    change: z.enum(['grant', 'revoke'], 'administration.errors.roleMissing'),
  }),
  surroundings: memberPage,
  async accept({ change, role, reason }, req, res) {
    const id = String(req.params.id)
    const { roles: held } = await accountById(id)
    const others = roles.filter((one) => one !== role && held.includes(one))
    await setRoles(id, change === 'grant' ? [...others, role] : others, memberOf(req).id, reason)
    notify(res, change === 'grant' ? 'administration.notices.granted' : 'administration.notices.revoked')
    res.redirect(303, `/administration/members/${id}`)
  },
})

administeredMembers.get('/administration/members/:id', roleChange.show)
administeredMembers.post('/administration/members/:id/roles', roleChange.submit)

async function memberPage(req: Request) {
  const member = await accountById(String(req.params.id))
  const id = String(member._id)
  const [sessions, place] = await Promise.all([
    openSessions(id),
    member.territory ? territoryBySlug(member.territory) : undefined,
  ])
  return {
    section: 'members',
    member: { ...member, id },
    place,
    sessionCount: sessions.length,
    lastSeen: sessions[0]?.signedInAt,
    held: roles.filter((role) => member.roles.includes(role)),
    offered: roles.filter((role) => !member.roles.includes(role)),
  }
}

administeredMembers.post('/administration/members/:id/sessions/sign-out', async (req, res) => {
  const { _id } = await accountById(req.params.id)
  await endSessions(_id)
  await recordAct({
    act: 'member.signedOut',
    by: memberOf(req).id,
    subject: { kind: 'member', id: String(_id) },
  })
  notify(res, 'administration.notices.signedOut')
  res.redirect(303, String(_id) === memberOf(req).id ? '/sign-in' : `/administration/members/${_id}`)
})
