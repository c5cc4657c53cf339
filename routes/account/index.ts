import { Router } from 'express'
import { z } from 'zod'
import { locale, name, provenance, timeZone } from '../../models/account/fields.js'
import { updateProfile } from '../../models/account/profile.js'
import { accountSurroundings } from '../../server/auth/account-page.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { preferenceCookie } from '../../server/http/locale.js'
import { notify } from '../../server/http/notice.js'

export const accountPage = Router()

const page = formPage({
  view: 'accounts/account',
  title: 'accounts.account.title',
  schema: z.intersection(z.intersection(z.object({ name }), provenance), z.object({ locale, timeZone })),
  surroundings: accountSurroundings,
  async accept(profile, req, res) {
    await updateProfile(memberOf(req).id, profile)
    res.cookie('language', profile.locale, preferenceCookie)
    res.cookie('timeZone', profile.timeZone, preferenceCookie)
    notify(res, 'accounts.notices.profileSaved')
    res.redirect(303, '/account')
  },
})

accountPage.get('/account', membersOnly, page.show)
accountPage.post('/account', membersOnly, page.submit)
