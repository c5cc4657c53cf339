import { type Request, type Response, Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { profile } from '../../models/organisation/fields.js'
import { updateOrganisation } from '../../models/organisation/profile.js'
import { organisationRow } from '../../models/organisation/row.js'
import { type Organisation, organisationBySlug } from '../../models/organisation.js'
import { organisationPath } from '../../models/paths.js'
import { mayManage } from '../../models/policies/organisation.js'
import { membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { profileForm } from './form.js'

export const organisationEdit = Router()

const page = formPage({
  view: 'organisations/edit',
  title: 'organisations.editTitle',
  schema: profile,
  surroundings: (req, res) => editSurroundings(req, res),
  async accept(given, req, res) {
    const organisation = await managed(req)
    await updateOrganisation(organisation._id, given)
    notify(res, 'organisations.notices.saved')
    res.redirect(303, organisationPath(organisation))
  },
})

/** The page around the forms; what of the profile is ticked is as it was sent, or as it is `kept`. */
export async function editSurroundings(req: Request, res: Response, ticked?: 'kept') {
  const organisation = await managed(req)
  return {
    ...(await profileForm(req, res, organisation, ticked)),
    organisation: await organisationRow(organisation),
  }
}

/** The organisation of this address, for those who may change it. */
export async function managed(req: Request): Promise<Organisation> {
  const organisation = await organisationBySlug(String(req.params.slug))
  if (!mayManage(req.user, organisation._id)) throw new Forbidden()
  return organisation
}

organisationEdit.get('/organisations/:slug/edit', membersOnly, page.show)
organisationEdit.post('/organisations/:slug', membersOnly, page.submit)
