import { Router } from 'express'
import { z } from 'zod'
import { acceptCharter } from '../models/account/charter.js'
import { charter } from '../models/account/fields.js'
import { charterVersions } from '../models/charter.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { formPage } from '../server/http/form-page.js'
import { notify } from '../server/http/notice.js'
import { localPath } from '../server/lib/local-path.js'

export const charterAcceptancePage = Router()

const page = formPage({
  view: 'accounts/charter-acceptance',
  title: 'accounts.charterAcceptance.title',
  schema: z.object({ charter }),
  surroundings: async (req) => ({
    next: localPath(req.body?.next ?? req.query.next),
    changes: (await charterVersions()).filter(
      ({ _id, summary }) => summary && _id > memberOf(req).charterVersion,
    ),
  }),
  async accept(_given, req, res) {
    await acceptCharter(memberOf(req).id)
    notify(res, 'accounts.notices.charterAccepted')
    res.redirect(303, localPath(req.body.next) ?? '/')
  },
})

charterAcceptancePage.get('/charter-acceptance', membersOnly, page.show)
charterAcceptancePage.post('/charter-acceptance', membersOnly, page.submit)
