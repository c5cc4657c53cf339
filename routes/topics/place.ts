import { Router } from 'express'
import { z } from 'zod'
import { topicPath } from '../../models/paths.js'
import { firstPostSince, postAt } from '../../models/topic/place.js'
import { topicById } from '../../models/topic.js'
import { startOfDay } from '../../server/lib/day-bounds.js'
import { placeOf } from '../posts/place.js'
import { topicIdOf } from './address.js'

export const topicPlace = Router()

/** What is no number and no day counts as not given. */
const asked = z.object({
  number: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
})

/** Leads to a post of a long topic by its number, or to the first of a day. */
topicPlace.get('/topics/:address/place', async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  const { number, day } = asked.parse(req.query)
  const post = number
    ? await postAt(topic, number)
    : day && (await firstPostSince(topic, startOfDay(day, res.locals.timeZone)))
  res.redirect(302, post ? placeOf(topic, post) : topicPath(topic))
})
