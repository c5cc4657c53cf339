import { Router } from 'express'
import { z } from 'zod'
import { email, newPassword } from '../models/account/fields.js'
import { askPasswordReset, passwordResetIsValid, resetPassword } from '../models/account/password-reset.js'
import { Gone } from '../models/failure.js'
import { linkGone } from '../server/auth/link-gone.js'
import { signInAs } from '../server/auth/session.js'
import { formPage } from '../server/http/form-page.js'
import { notify } from '../server/http/notice.js'
import { networkOf } from '../server/lib/network-of.js'

export const passwordResetPages = Router()

const asking = formPage({
  view: 'accounts/password-reset-new',
  title: 'accounts.passwordReset.title',
  schema: z.object({ email }),
  async accept(asked, req, res) {
    await askPasswordReset(asked.email, networkOf(req.ip))
    req.session.letterTo = asked.email
    res.redirect(303, '/password-reset/sent')
  },
})

passwordResetPages.get('/password-reset', asking.show)
passwordResetPages.post('/password-reset', asking.submit)

passwordResetPages.get('/password-reset/sent', (req, res) => {
  res
    .set('Cache-Control', 'no-store')
    .render('accounts/password-reset-sent', { letterTo: req.session.letterTo })
})

const choosing = formPage({
  view: 'accounts/password-reset',
  title: 'accounts.passwordReset.chooseTitle',
  schema: z.object({ password: newPassword }),
  async surroundings(req) {
    const token = String(req.params.token)
    if (!(await passwordResetIsValid(token))) throw new Gone('accounts.errors.passwordResetGone')
    return { token }
  },
  async accept({ password }, req, res) {
    await signInAs(req, res, await resetPassword(String(req.params.token), password))
    notify(res, 'accounts.notices.passwordChanged')
    res.redirect(303, '/')
  },
})

passwordResetPages.get('/password-reset/:token', choosing.show)
passwordResetPages.post('/password-reset/:token', choosing.submit)

passwordResetPages.use(
  '/password-reset',
  linkGone({ path: '/password-reset', action: 'accounts.passwordReset.title' }),
)
