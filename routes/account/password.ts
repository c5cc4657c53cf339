import { Router } from 'express'
import { z } from 'zod'
import { givenPassword, newPassword } from '../../models/account/fields.js'
import { changePassword } from '../../models/account/password.js'
import { accountSurroundings } from '../../server/auth/account-page.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { storedSessionId } from '../../server/http/session.js'

export const accountPassword = Router()

const page = formPage({
  view: 'accounts/account',
  title: 'accounts.account.title',
  schema: z.object({ currentPassword: givenPassword, newPassword }),
  surroundings: accountSurroundings,
  async accept(passwords, req, res) {
    await changePassword(memberOf(req).id, passwords, storedSessionId(req.sessionID))
    notify(res, 'accounts.notices.passwordChanged')
    res.redirect(303, '/account')
  },
})

/** Without a script, a form sent back leaves this address in the bar. */
accountPassword.get('/account/password', (_req, res) => res.redirect(303, '/account'))

accountPassword.post('/account/password', membersOnly, page.submit)
