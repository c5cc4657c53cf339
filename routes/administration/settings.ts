import { Router } from 'express'
import { z } from 'zod'
import { recordAct } from '../../models/audit.js'
import { changeSettings, settings } from '../../models/settings.js'
import { memberOf } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { administratorsOnly } from './guard.js'

export const settingsPage = Router()

/** A box that is not ticked is not sent. */
const ticked = z
  .literal('true')
  .optional()
  .transform((value) => value === 'true')

const page = formPage({
  view: 'administration/settings',
  title: 'administration.settings.title',
  schema: z.object({ openSignUp: ticked, moderateFirstPosts: ticked }),
  surroundings: async () => ({ section: 'settings', settings: await settings() }),
  async accept(given, req, res) {
    const by = memberOf(req)
    const changed = await changeSettings(given, by)
    if (changed.length > 0) {
      await recordAct({
        act: 'settings.changed',
        by: by.id,
        subject: { kind: 'settings', id: 'hub' },
        details: Object.fromEntries(changed.map((setting) => [setting, given[setting]])),
      })
    }
    notify(res, 'administration.notices.saved')
    res.redirect(303, '/administration/settings')
  },
})

settingsPage.use('/administration/settings', administratorsOnly)
settingsPage.get('/administration/settings', page.show)
settingsPage.post('/administration/settings', page.submit)
