import { Router } from 'express'
import { z } from 'zod'
import { charter, email, name, newPassword, provenance } from '../models/account/fields.js'
import { bearsInvitation } from '../models/account/invited-path.js'
import { signUp } from '../models/account/sign-up.js'
import { settings } from '../models/settings.js'
import { territories } from '../models/territory.js'
import { visitorsOnly } from '../server/auth/guards.js'
import { readingOf } from '../server/auth/reading.js'
import { config } from '../server/config.js'
import { formPage } from '../server/http/form-page.js'
import { localPath } from '../server/lib/local-path.js'
import { networkOf } from '../server/lib/network-of.js'

export const signUpPages = Router()

const page = formPage({
  view: 'accounts/sign-up',
  title: 'accounts.signUp.title',
  schema: z.intersection(
    z.intersection(z.object({ name, email, password: newPassword }), provenance),
    z.object({ charter }),
  ),
  surroundings: async (req) => ({
    territories: await territories(),
    values: { origin: 'territory' },
    next: localPath(req.body?.next ?? req.query.next),
  }),
  async accept({ charter: _, ...account }, req, res) {
    await signUp(account, { ...readingOf(res), next: localPath(req.body?.next) }, networkOf(req.ip))
    req.session.letterTo = account.email
    res.redirect(303, '/sign-up/sent')
  },
})

/** By invitation only: the page says how to be invited, unless one comes with an organisation's invitation. */
signUpPages.get('/sign-up', visitorsOnly, async (req, res, next) => {
  if ((await settings()).openSignUp || (await bearsInvitation(localPath(req.query.next)))) return next()
  res.render('accounts/sign-up-closed', { area: 'account', operator: config.operator })
})
signUpPages.get('/sign-up', page.show)
signUpPages.post('/sign-up', visitorsOnly, page.submit)

signUpPages.get('/sign-up/sent', visitorsOnly, (req, res) => {
  res.set('Cache-Control', 'no-store').render('accounts/sign-up-sent', { letterTo: req.session.letterTo })
})
