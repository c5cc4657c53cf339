import { Router } from 'express'
import { z } from 'zod'
import { email } from '../models/account/fields.js'
import { confirmationIsValid, confirmSignUp, sendConfirmationAgain } from '../models/account/sign-up.js'
import { Gone } from '../models/failure.js'
import { linkGone } from '../server/auth/link-gone.js'
import { signInAs } from '../server/auth/session.js'
import { formPage } from '../server/http/form-page.js'
import { notify } from '../server/http/notice.js'
import { localPath } from '../server/lib/local-path.js'
import { networkOf } from '../server/lib/network-of.js'

export const confirmationPages = Router()

const again = formPage({
  view: 'accounts/confirmation-new',
  title: 'accounts.confirmation.newTitle',
  schema: z.object({ email }),
  surroundings: (req) => ({ values: { email: req.session.letterTo } }),
  async accept(asked, req, res) {
    await sendConfirmationAgain(asked.email, networkOf(req.ip))
    req.session.letterTo = asked.email
    res.redirect(303, '/sign-up/sent')
  },
})

confirmationPages.get('/confirmation/new', again.show)
confirmationPages.post('/confirmation/new', again.submit)

/** A button rather than the link itself confirms: mail scanners open links before people do. */
confirmationPages.get('/confirmation/:token', async (req, res) => {
  const { token } = req.params
  if (!(await confirmationIsValid(token))) throw new Gone('accounts.errors.confirmationGone')
  res.set('Cache-Control', 'no-store').render('accounts/confirmation', { token })
})

confirmationPages.post('/confirmation/:token', async (req, res) => {
  const { member, next } = await confirmSignUp(req.params.token)
  await signInAs(req, res, member)
  notify(res, 'accounts.notices.welcome')
  res.redirect(303, localPath(next) ?? '/')
})

confirmationPages.use(
  '/confirmation',
  linkGone({ path: '/confirmation/new', action: 'accounts.confirmation.newTitle' }),
)
