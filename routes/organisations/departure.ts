import { type Request, Router } from 'express'
import { NotFound } from '../../models/failure.js'
import { removeMember } from '../../models/organisation/members.js'
import { organisationRow } from '../../models/organisation/row.js'
import { organisationBySlug } from '../../models/organisation.js'
import { organisationPath } from '../../models/paths.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'

export const organisationDeparture = Router()

organisationDeparture.get('/organisations/:slug/departure', membersOnly, async (req, res) => {
  const organisation = await own(req)
  const { id } = memberOf(req)
  const [leader, ...others] = organisation.leaders.map(String)
  res.set('Cache-Control', 'no-store').render('organisations/departure', {
    organisation: await organisationRow(organisation),
    last: leader === id && others.length === 0,
  })
})

organisationDeparture.post('/organisations/:slug/departure', membersOnly, async (req, res) => {
  const organisation = await own(req)
  const { id } = memberOf(req)
  await removeMember(organisation._id, id, id)
  notify(res, 'organisations.notices.left')
  res.redirect(303, organisationPath(organisation))
})

/** An organisation that the member belongs to. */
async function own(req: Request) {
  const organisation = await organisationBySlug(String(req.params.slug))
  const belongs = memberOf(req).memberships.some(({ slug }) => slug === organisation.slug)
  if (!belongs) throw new NotFound()
  return organisation
}
