import { Router } from 'express'
import { z } from 'zod'
import { NotFound } from '../models/failure.js'
import { existsToWatch } from '../models/watch/list.js'
import { setWatch, watchableKinds, watchLevels } from '../models/watch.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { notify } from '../server/http/notice.js'
import { localPath } from '../server/lib/local-path.js'

export const watches = Router()

const schema = z.object({
  kind: z.enum(watchableKinds),
  id: z.string().min(1).max(200),
  level: z.enum(watchLevels),
})

watches.post('/watches', membersOnly, async (req, res) => {
  const asked = schema.safeParse(req.body)
  if (!asked.success || !(await existsToWatch(asked.data))) throw new NotFound()
  const { kind, id, level } = asked.data
  await setWatch(memberOf(req), { kind, id }, level)
  notify(res, 'notifications.notices.watchSaved')
  res.redirect(303, localPath(req.body.next) ?? '/account/watches')
})
