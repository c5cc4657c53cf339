import { type Response, Router } from 'express'
import { z } from 'zod'
import { email, givenPassword } from '../models/account/fields.js'
import { Suspended } from '../models/account/suspension.js'
import { InvalidInput } from '../models/failure.js'
import { visitorsOnly } from '../server/auth/guards.js'
import { authenticate, signInAs } from '../server/auth/session.js'
import { formPage } from '../server/http/form-page.js'
import { localPath } from '../server/lib/local-path.js'

export const signInPages = Router()

const page = formPage({
  view: 'accounts/sign-in',
  title: 'accounts.signIn.title',
  schema: z.object({ email, password: givenPassword }),
  surroundings: (req) => ({ next: localPath(req.body?.next ?? req.query.next) }),
  async accept(_given, req, res) {
    const member = await authenticate(req, res).catch((error) => {
      if (!(error instanceof Suspended)) throw error
      showSuspension(res, error)
    })
    if (res.headersSent) return
    if (!member) throw new InvalidInput({ email: 'accounts.errors.credentials' })
    await signInAs(req, res, member)
    res.redirect(303, member.leavingAt ? '/account/deletion' : (localPath(req.body.next) ?? '/'))
  },
})

/** Said to whoever has proved who they are, and to nobody else. */
function showSuspension(res: Response, { status, reason, until }: Suspended) {
  res.status(status).set('Cache-Control', 'no-store').render('accounts/suspended', { reason, until })
}

signInPages.get('/sign-in', visitorsOnly, page.show)
signInPages.post('/sign-in', visitorsOnly, page.submit)
