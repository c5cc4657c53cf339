import { Router } from 'express'
import { confirmEmailChange, emailChangeIsValid } from '../models/account/email-change.js'
import { Gone } from '../models/failure.js'
import { linkGone } from '../server/auth/link-gone.js'
import { notify } from '../server/http/notice.js'

export const emailChangePages = Router()

/** Open to whoever has the letter: it may be read in another browser than the one that asked. */
emailChangePages.get('/email-change/:token', async (req, res) => {
  const { token } = req.params
  if (!(await emailChangeIsValid(token))) throw new Gone('accounts.errors.emailChangeGone')
  res.set('Cache-Control', 'no-store').render('accounts/email-change', { token })
})

emailChangePages.post('/email-change/:token', async (req, res) => {
  await confirmEmailChange(req.params.token)
  notify(res, 'accounts.notices.emailChanged')
  res.redirect(303, req.user ? '/account' : '/sign-in')
})

emailChangePages.use('/email-change', linkGone({ path: '/account', action: 'accounts.account.title' }))
