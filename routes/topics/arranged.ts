import type { Request } from 'express'
import { Forbidden } from '../../models/failure.js'
import { mayRearrange } from '../../models/policies/topic.js'
import { type Topic, topicById } from '../../models/topic.js'
import { topicIdOf } from './address.js'

/** The topic of the address, for whoever may rearrange topics. @throws Forbidden for others, NotFound where there is none. */
export async function arrangedTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayRearrange(req.user)) throw new Forbidden()
  return topic
}
