import { Router } from 'express'
import { z } from 'zod'
import { BadRequest, Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayModerate } from '../../models/policies/moderation.js'
import { setSlowMode, slowModes } from '../../models/topic/slow-mode.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { topicIdOf } from './address.js'

export const topicSlowMode = Router()

const schema = z.object({ minutes: z.coerce.number().pipe(z.literal([...slowModes])) })

topicSlowMode.post('/topics/:address/slow-mode', membersOnly, async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayModerate(req.user)) throw new Forbidden()
  const form = readForm(schema, req.body)
  if (!form.ok) throw new BadRequest()
  await setSlowMode(topic, form.values.minutes, memberOf(req))
  notify(res, 'moderation.notices.slowed')
  res.redirect(303, topicPath(topic))
})
