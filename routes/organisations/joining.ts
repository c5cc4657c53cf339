import { type Request, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { claim } from '../../models/organisation/claim.js'
import { shortText } from '../../models/organisation/fields.js'
import { askToJoin } from '../../models/organisation/joining.js'
import { ownRequest } from '../../models/organisation/request.js'
import { organisationRow } from '../../models/organisation/row.js'
import { organisationBySlug } from '../../models/organisation.js'
import { organisationPath } from '../../models/paths.js'
import { mustAcceptCharter } from '../../models/policies/account.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'

export const organisationJoining = Router()

const requestPage = formPage({
  view: 'organisations/request',
  title: 'organisations.requestTitle',
  schema: z.object({ text: shortText('organisations.errors.textMissing') }),
  surroundings,
  async accept({ text }, req, res) {
    const organisation = await organisationBySlug(String(req.params.slug))
    await askToJoin(organisation, writer(req), text)
    notify(res, 'organisations.notices.asked')
    res.redirect(303, organisationPath(organisation))
  },
})

const claimPage = formPage({
  view: 'organisations/claim',
  title: 'organisations.claimTitle',
  schema: z.object({ text: shortText('organisations.errors.proofMissing') }),
  surroundings,
  async accept({ text }, req, res) {
    const organisation = await organisationBySlug(String(req.params.slug))
    await claim(organisation, writer(req), text)
    notify(res, 'organisations.notices.claimed')
    res.redirect(303, organisationPath(organisation))
  },
})

async function surroundings(req: Request) {
  return { organisation: await organisationRow(await organisationBySlug(String(req.params.slug))) }
}

function writer(req: Request) {
  const user = memberOf(req)
  if (mustAcceptCharter(user)) throw new Forbidden()
  return user
}

organisationJoining.get('/organisations/:slug/requests/new', membersOnly, requestPage.show)
organisationJoining.post('/organisations/:slug/requests', membersOnly, requestPage.submit)
organisationJoining.get('/organisations/:slug/claims/new', membersOnly, claimPage.show)
organisationJoining.post('/organisations/:slug/claims', membersOnly, claimPage.submit)

organisationJoining.get('/organisations/:slug/requests/:id', membersOnly, async (req, res) => {
  const organisation = await organisationBySlug(String(req.params.slug))
  const request = await ownRequest(memberOf(req).id, String(req.params.id))
  res.set('Cache-Control', 'no-store').render('organisations/answer', {
    organisation: await organisationRow(organisation),
    request,
  })
})
