import { Router } from 'express'
import { z } from 'zod'
import { BadRequest } from '../../models/failure.js'
import { dropSubscription, keepSubscription } from '../../models/push-subscription.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { isPushService } from '../../server/push/services.js'

export const pushSubscriptions = Router()

/** What `PushSubscription.toJSON()` gives, from a service that is one: the hub writes to no other address. */
const schema = z.object({
  endpoint: z.url().max(1000).refine(isPushService),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/),
    auth: z.string().regex(/^[\w-]{20,30}={0,2}$/),
  }),
})

pushSubscriptions.post('/account/push-subscriptions', membersOnly, async (req, res) => {
  const given = schema.safeParse(req.body)
  if (!given.success) throw new BadRequest()
  await keepSubscription(memberOf(req).id, given.data)
  res.status(204).end()
})

pushSubscriptions.post('/account/push-subscriptions/removal', membersOnly, async (req, res) => {
  const given = z.object({ endpoint: z.string().max(1000) }).safeParse(req.body)
  if (!given.success) throw new BadRequest()
  await dropSubscription(given.data.endpoint, memberOf(req).id)
  res.status(204).end()
})
