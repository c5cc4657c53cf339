import { Router } from 'express'
import { z } from 'zod'
import { askEmailChange, cancelEmailChange } from '../../models/account/email-change.js'
import { email, givenPassword } from '../../models/account/fields.js'
import { accountSurroundings } from '../../server/auth/account-page.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { networkOf } from '../../server/lib/network-of.js'

export const accountEmail = Router()

const page = formPage({
  view: 'accounts/account',
  title: 'accounts.account.title',
  schema: z.object({ email, password: givenPassword }),
  surroundings: accountSurroundings,
  async accept(asked, req, res) {
    await askEmailChange(memberOf(req).id, asked, networkOf(req.ip))
    notify(res, 'accounts.notices.emailChangeSent')
    res.redirect(303, '/account')
  },
})

/** Without a script, a form sent back leaves this address in the bar. */
accountEmail.get('/account/email', (_req, res) => res.redirect(303, '/account'))

accountEmail.post('/account/email', membersOnly, page.submit)

accountEmail.post('/account/email/cancellation', membersOnly, async (req, res) => {
  await cancelEmailChange(memberOf(req).id)
  notify(res, 'accounts.notices.emailChangeCancelled')
  res.redirect(303, '/account')
})
