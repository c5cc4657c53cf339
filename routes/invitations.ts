import { Router } from 'express'
import { Forbidden, NotFound } from '../models/failure.js'
import { acceptInvitation, invitationOf } from '../models/organisation/invitation.js'
import { organisationRow } from '../models/organisation/row.js'
import { organisationsById } from '../models/organisation.js'
import { organisationPath } from '../models/paths.js'
import { peopleById } from '../models/person.js'
import { mustAcceptCharter } from '../models/policies/account.js'
import { linkGone } from '../server/auth/link-gone.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { notify } from '../server/http/notice.js'

export const invitationPages = Router()

/** A button rather than the link itself accepts: mail scanners open links before people do. */
invitationPages.get('/invitations/:token', async (req, res) => {
  const invitation = await invitationOf(req.params.token)
  const organisation = await organisationOf(invitation.organisation)
  const people = await peopleById([invitation.invitedBy])
  res.set('Cache-Control', 'no-store').render('organisations/invitation', {
    organisation: await organisationRow(organisation),
    role: invitation.role,
    by: people.get(String(invitation.invitedBy)),
    path: req.path,
    next: encodeURIComponent(req.path),
  })
})

invitationPages.post('/invitations/:token', membersOnly, async (req, res) => {
  const user = memberOf(req)
  if (mustAcceptCharter(user)) throw new Forbidden()
  const invitation = await acceptInvitation(String(req.params.token), user)
  notify(res, 'organisations.notices.joined')
  res.redirect(303, organisationPath(await organisationOf(invitation.organisation)))
})

invitationPages.use('/invitations', linkGone({ path: '/organisations', action: 'organisations.title' }))

async function organisationOf(id: { toString(): string }) {
  const organisation = (await organisationsById([String(id)])).get(String(id))
  if (!organisation) throw new NotFound()
  return organisation
}
