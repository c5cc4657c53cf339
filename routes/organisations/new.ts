import { Router } from 'express'
import { profile } from '../../models/organisation/fields.js'
import { createOrganisation } from '../../models/organisation/profile.js'
import { organisationPath } from '../../models/paths.js'
import { countWriting } from '../../models/post/rate.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { profileForm } from './form.js'

export const newOrganisation = Router()

const page = formPage({
  view: 'organisations/new',
  title: 'organisations.newTitle',
  schema: profile,
  surroundings: (req, res) => profileForm(req, res),
  async accept(given, req, res) {
    await countWriting('topic', memberOf(req))
    const organisation = await createOrganisation(memberOf(req), given)
    notify(res, 'organisations.notices.created')
    res.redirect(303, organisationPath(organisation))
  },
})

newOrganisation.get('/organisations/new', membersOnly, page.show)
newOrganisation.post('/organisations', membersOnly, page.submit)
