import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { email } from '../../models/account/fields.js'
import { Conflict, NotFound } from '../../models/failure.js'
import { shortText } from '../../models/organisation/fields.js'
import { invite, openInvitations, withdrawInvitation } from '../../models/organisation/invitation.js'
import { acceptRequest, declineRequest, openRequestsFor } from '../../models/organisation/joining.js'
import { changeRole, membershipIn, removeMember } from '../../models/organisation/members.js'
import { requestById } from '../../models/organisation/request.js'
import { membershipRoles } from '../../models/organisation/role.js'
import { rosterOf } from '../../models/organisation/roster.js'
import { organisationRow } from '../../models/organisation/row.js'
import { organisationPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { managed } from './edit.js'

export const organisationMembers = Router()

const membersOnPage = 50
const mostWaiting = 100

const role = z.enum(membershipRoles, 'organisations.errors.roleMissing')

const page = formPage({
  view: 'organisations/members',
  title: 'organisations.membersTitle',
  schema: z.object({ email, role }),
  surroundings,
  async accept(guest, req, res) {
    const organisation = await managed(req)
    await invite(organisation, memberOf(req), guest)
    notify(res, 'organisations.notices.invited')
    res.redirect(303, deskOf(organisation))
  },
})

organisationMembers.get('/organisations/:slug/members', membersOnly, page.show)
organisationMembers.post('/organisations/:slug/invitations', membersOnly, page.submit)

organisationMembers.post('/organisations/:slug/invitations/:id/withdrawal', membersOnly, async (req, res) => {
  const organisation = await managed(req)
  await withdrawInvitation(organisation, String(req.params.id))
  notify(res, 'organisations.notices.invitationWithdrawn')
  res.redirect(303, deskOf(organisation))
})

organisationMembers.post('/organisations/:slug/requests/:id/acceptance', membersOnly, async (req, res) => {
  const { organisation, request } = await askedOf(req)
  await acceptRequest(request, memberOf(req))
  notify(res, 'organisations.notices.accepted')
  res.redirect(303, deskOf(organisation))
})

organisationMembers.post('/organisations/:slug/requests/:id/refusal', membersOnly, async (req, res) => {
  const { organisation, request } = await askedOf(req)
  const form = readForm(z.object({ reason: shortText('organisations.errors.reasonMissing') }), req.body)
  if (!form.ok) return showAgain(req, res, { [`reason-${request._id}`]: form.errors.reason ?? '' })
  await declineRequest(request, memberOf(req), form.values.reason)
  notify(res, 'organisations.notices.declined')
  res.redirect(303, deskOf(organisation))
})

organisationMembers.post('/organisations/:slug/members/:user', membersOnly, async (req, res) => {
  const organisation = await managed(req)
  const user = await memberNamed(organisation._id, req)
  const form = readForm(z.object({ role }), req.body)
  if (!form.ok) return showAgain(req, res, { [`role-${user}`]: form.errors.role ?? '' })
  await atDesk(req, res, `role-${user}`, async () => {
    await changeRole(organisation._id, user, form.values.role, memberOf(req).id)
    notify(res, 'organisations.notices.roleChanged')
    res.redirect(303, deskOf(organisation))
  })
})

organisationMembers.post('/organisations/:slug/members/:user/removal', membersOnly, async (req, res) => {
  const organisation = await managed(req)
  const user = await memberNamed(organisation._id, req)
  await atDesk(req, res, `role-${user}`, async () => {
    await removeMember(organisation._id, user, memberOf(req).id)
    notify(res, 'organisations.notices.removed')
    res.redirect(303, deskOf(organisation))
  })
})

function deskOf(organisation: { slug: string }): string {
  return `${organisationPath(organisation)}/members`
}

async function memberNamed(organisation: Parameters<typeof membershipIn>[0], req: Request): Promise<string> {
  const user = String(req.params.user)
  if (!/^[0-9a-f]{24}$/.test(user) || !(await membershipIn(organisation, user))) throw new NotFound()
  return user
}

async function askedOf(req: Request) {
  const organisation = await managed(req)
  const request = await requestById('join', String(req.params.id))
  if (String(request.organisation) !== String(organisation._id)) throw new NotFound()
  return { organisation, request }
}

/** Says beside the person concerned why something cannot be. */
async function atDesk(req: Request, res: Response, field: string, act: () => Promise<void>) {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    await showAgain(req, res, { [field]: error.key }, error.status)
  }
}

async function showAgain(req: Request, res: Response, errors: Record<string, string>, status = 422) {
  const here = await surroundings(req, res)
  const title = t(res.locals.locale, 'organisations.membersTitle')
  res.status(status).render('organisations/members', { ...here, title, errors })
}

async function surroundings(req: Request, res: Response) {
  const locale: Locale = res.locals.locale
  const organisation = await managed(req)
  const after = textOf(req.query.after)
  const [row, { members, next }, requests, invitations] = await Promise.all([
    organisationRow(organisation),
    rosterOf(organisation._id, { limit: membersOnPage, after }),
    openRequestsFor(organisation, mostWaiting),
    openInvitations(organisation, mostWaiting),
  ])
  const askers = await peopleById(requests.map(({ user }) => user))
  return {
    organisation: row,
    values: { role: 'member' },
    members,
    next,
    later: after !== undefined,
    requests: requests.map((request) => ({ ...request, person: askers.get(String(request.user)) })),
    invitations,
    roles: membershipRoles.map((value) => ({ value, label: t(locale, `organisations.roles.${value}`) })),
  }
}
