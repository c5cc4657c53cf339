import { Router } from 'express'
import { z } from 'zod'
import { BadRequest } from '../models/failure.js'
import { markAllRead } from '../models/topic/reading.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { notify } from '../server/http/notice.js'

export const readings = Router()

/** A topic, and the place up to which a list showed it: what was published since stays new. */
const place = z
  .string()
  .regex(/^[0-9a-f]{24}\.\d{1,9}$/)
  .transform((text) => ({ topic: text.slice(0, 24), position: Number(text.slice(25)) }))

const schema = z.object({ read: z.union([z.array(place).max(100), place.transform((one) => [one])]) })

readings.post('/readings', membersOnly, async (req, res) => {
  const asked = schema.safeParse(req.body)
  if (!asked.success) throw new BadRequest()
  await markAllRead(memberOf(req), asked.data.read)
  notify(res, 'topics.unread.marked')
  res.redirect(303, '/topics/unread')
})
