import { type Request, Router } from 'express'
import { z } from 'zod'
import { charter, email, name, newPassword } from '../models/account/fields.js'
import {
  firstAdministratorIsAwaited,
  makeFirstAdministrator,
  promoteFirstAdministrator,
} from '../models/account/first-administrator.js'
import { Gone } from '../models/failure.js'
import { linkGone } from '../server/auth/link-gone.js'
import { readingOf } from '../server/auth/reading.js'
import { signInAs } from '../server/auth/session.js'
import { formPage } from '../server/http/form-page.js'
import { notify } from '../server/http/notice.js'

export const firstAdministratorPage = Router()

async function awaited(req: Request) {
  const token = String(req.params.token)
  if (!(await firstAdministratorIsAwaited(token))) throw new Gone('accounts.errors.firstAdministratorGone')
  return { token }
}

const page = formPage({
  view: 'accounts/first-administrator',
  title: 'accounts.firstAdministrator.title',
  schema: z.object({ name, email, password: newPassword, charter }),
  surroundings: awaited,
  async accept({ charter: _, ...account }, req, res) {
    const member = await makeFirstAdministrator(String(req.params.token), account, readingOf(res))
    await signInAs(req, res, member)
    notify(res, 'accounts.notices.firstAdministrator')
    res.redirect(303, '/')
  },
})

firstAdministratorPage.get('/first-administrator/:token', page.show)

/** A member who is signed in needs no second account. */
firstAdministratorPage.post('/first-administrator/:token', async (req, res, next) => {
  if (!req.user) return next()
  await promoteFirstAdministrator(req.params.token, req.user.id)
  notify(res, 'accounts.notices.firstAdministrator')
  res.redirect(303, '/')
})
firstAdministratorPage.post('/first-administrator/:token', page.submit)

firstAdministratorPage.use('/first-administrator', linkGone({ path: '/', action: 'errors.home' }))
