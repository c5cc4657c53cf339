import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { InvalidInput } from '../../models/failure.js'
import { removeLogo, setLogo } from '../../models/organisation/logo.js'
import { logoName, logoShape } from '../../models/organisation/logo-path.js'
import { organisationPath } from '../../models/paths.js'
import { membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { type Accepted, filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { editSurroundings, managed } from './edit.js'

export const organisationLogo = Router()

const logo: Accepted = {
  field: 'logo',
  purpose: 'logo',
  name: logoName,
  tooLarge: 'organisations.errors.logoTooLarge',
  most: 1,
  largest: 10 * 1024 * 1024,
  pictures: () => logoShape,
  documents: false,
}

const page = formPage({
  view: 'organisations/edit',
  title: 'organisations.editTitle',
  schema: z.object({}),
  surroundings: (req, res) => editSurroundings(req, res, 'kept'),
  async accept(_, req, res) {
    const organisation = await managed(req)
    const [picture] = filesOf(req)
    if (!picture) throw new InvalidInput({ logo: 'organisations.errors.logoMissing' })
    await setLogo(organisation._id, picture)
    notify(res, 'organisations.notices.logoSaved')
    res.redirect(303, `${organisationPath(organisation)}/edit`)
  },
})

/** Asked before the file is taken in. */
const managersOnly: RequestHandler = async (req, _res, next) => {
  await managed(req)
  next()
}

organisationLogo.use('/organisations/:slug/logo', membersOnly, managersOnly)

/** Without a script, a form sent back leaves this address in the bar. */
organisationLogo.get('/organisations/:slug/logo', async (req, res) =>
  res.redirect(303, `${organisationPath(await managed(req))}/edit`),
)

postWithFiles(organisationLogo, '/organisations/:slug/logo', logo, page.submit)

organisationLogo.post('/organisations/:slug/logo/deletion', async (req, res) => {
  const organisation = await managed(req)
  await removeLogo(organisation._id)
  notify(res, 'organisations.notices.logoRemoved')
  res.redirect(303, `${organisationPath(organisation)}/edit`)
})
