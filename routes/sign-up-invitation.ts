import { type Request, Router } from 'express'
import { z } from 'zod'
import { charter, name, newPassword, provenance } from '../models/account/fields.js'
import { acceptInvitation, invitedAddress } from '../models/account/invitation.js'
import { territories } from '../models/territory.js'
import { visitorsOnly } from '../server/auth/guards.js'
import { linkGone } from '../server/auth/link-gone.js'
import { readingOf } from '../server/auth/reading.js'
import { signInAs } from '../server/auth/session.js'
import { formPage } from '../server/http/form-page.js'
import { notify } from '../server/http/notice.js'

export const signUpInvitation = Router()

const tokenOf = (req: Request) => String(req.params.token)

const page = formPage({
  view: 'accounts/invitation',
  title: 'accounts.signUp.title',
  schema: z.intersection(
    z.intersection(z.object({ name, password: newPassword }), provenance),
    z.object({ charter }),
  ),
  surroundings: async (req) => ({
    token: tokenOf(req),
    email: await invitedAddress(tokenOf(req)),
    territories: await territories(),
    values: { origin: 'territory' },
  }),
  async accept({ charter: _, ...account }, req, res) {
    await signInAs(req, res, await acceptInvitation(tokenOf(req), account, readingOf(res)))
    notify(res, 'accounts.notices.welcome')
    res.redirect(303, '/')
  },
})

signUpInvitation.get('/sign-up/invitations/:token', visitorsOnly, page.show)
signUpInvitation.post('/sign-up/invitations/:token', visitorsOnly, page.submit)
signUpInvitation.use('/sign-up/invitations', linkGone({ path: '/', action: 'errors.home' }))
