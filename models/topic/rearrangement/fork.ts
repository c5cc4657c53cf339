import { isDuplicateKey } from '../../../server/lib/duplicate-key.js'
import { BadRequest } from '../../failure.js'
import { type Post, PostModel } from '../../post.js'
import { type Topic, TopicModel } from '../../topic.js'
import { dropAnswer } from '../answer.js'
import { countTopic } from '../counters.js'
import { carryReadings, carryWatches } from '../followers.js'
import type { Rearrangement } from '../rearrangement.js'
import { recountTopic } from '../recount.js'
import { indexTopic, indexWholeTopic } from '../search-entry.js'
import { note } from './note.js'

/** Posts become a topic of their own. */
export async function finishFork(given: Rearrangement): Promise<void> {
  const { source, target, steps = [] } = given
  if (!(await TopicModel.exists({ _id: target }))) await openFork(given)
  for (const { post, position } of steps ?? []) {
    await PostModel.updateOne({ _id: post, topic: source }, { $set: { topic: target, position } })
    if (post) await dropAnswer({ _id: post, topic: source })
  }
  await Promise.all([recountTopic(source), recountTopic(target)])
  await carryReadings(source, target, steps ?? [], given)
  await carryWatches(source, target, ['ignore', 'track', 'watch'])
  await note(source, 'forked', given, { topic: target, title: given.targetTitle })
  await note(target, 'forkedFrom', given, { topic: source, title: given.sourceTitle })
  await Promise.all([indexTopic(source), indexWholeTopic(target)])
}

/** The new topic is filed like the one that it comes from. */
async function openFork({ source, target, targetTitle, steps }: Rearrangement): Promise<void> {
  const [from, first] = await Promise.all([
    TopicModel.findById(source).lean<Topic>(),
    PostModel.findById(steps?.[0]?.post).lean<Post>(),
  ])
  if (!from || !first) throw new BadRequest()
  const { theme, themes, territory, challenge } = from
  const topic = {
    _id: target,
    title: targetTitle,
    theme,
    themes,
    ...(territory && { territory }),
    ...(challenge && { challenge }),
    author: first.author,
    ...(first.onBehalfOf && { onBehalfOf: first.onBehalfOf }),
    createdAt: first.createdAt,
    positions: steps?.length ?? 0,
    postCount: 0,
    lastPosition: 0,
    lastPostAt: first.createdAt,
    lastPostAuthor: first.author,
    participants: [first.author],
  }
  try {
    await TopicModel.create(topic)
    await countTopic(topic, first.createdAt)
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}
