import { Router } from 'express'
import { z } from 'zod'
import { askDeletion, cancelDeletion } from '../../models/account/deletion.js'
import { givenPassword } from '../../models/account/fields.js'
import { obstaclesTo } from '../../models/account/hand-over.js'
import { signOut } from '../../server/auth/session.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'

export const accountDeletion = Router()

const page = formPage({
  view: 'data/deletion',
  title: 'personal.deletion.title',
  schema: z.object({ password: givenPassword }),
  surroundings: async (req) => {
    const { id, leavingAt } = memberOf(req)
    return { leavingAt, obstacles: leavingAt ? [] : await obstaclesTo(id) }
  },
  async accept({ password }, req, res) {
    await askDeletion(memberOf(req).id, password)
    await signOut(req, res)
    notify(res, 'personal.notices.leaving')
    res.redirect(303, '/')
  },
})

accountDeletion.get('/account/deletion', membersOnly, page.show)
accountDeletion.post('/account/deletion', membersOnly, page.submit)

accountDeletion.post('/account/deletion/cancellation', membersOnly, async (req, res) => {
  await cancelDeletion(memberOf(req).id)
  notify(res, 'personal.notices.stayed')
  res.redirect(303, '/account')
})
