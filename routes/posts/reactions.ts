import { type Request, Router } from 'express'
import { z } from 'zod'
import { BadRequest, Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { mayReact } from '../../models/policies/post.js'
import { react, takeBackReaction, whoReacted } from '../../models/post/reactions.js'
import { postById, reactionKinds } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { placeOf } from './place.js'
import { reactionIcons } from './shown.js'

export const postReactions = Router()

const schema = z.object({ kind: z.enum(reactionKinds) })

postReactions.get('/posts/:id/reactions', async (req, res) => {
  const post = await postById(req.params.id)
  const [topic, groups, people] = await Promise.all([
    topicById(post.topic),
    whoReacted(post),
    peopleById([post.author]),
  ])
  res.render('posts/reactions', {
    topic,
    topicPath: topicPath(topic),
    path: placeOf(topic, post),
    position: post.position,
    author: people.get(String(post.author)),
    groups: groups.map(({ kind, people: members }) => ({
      name: `topics.reactions.${kind}`,
      icon: reactionIcons[kind],
      people: members,
    })),
  })
})

postReactions.post('/posts/:id/reactions', membersOnly, async (req, res) => {
  const { post, topic, kind } = await asked(req)
  await react(post, memberOf(req), kind)
  res.redirect(303, placeOf(topic, post))
})

postReactions.post('/posts/:id/reactions/removal', membersOnly, async (req, res) => {
  const { post, topic, kind } = await asked(req)
  await takeBackReaction(post, memberOf(req), kind)
  res.redirect(303, placeOf(topic, post))
})

/** @throws BadRequest for a reaction that no button offers. */
async function asked(req: Request) {
  const post = await postById(String(req.params.id))
  const topic = await topicById(post.topic)
  if (!mayReact(req.user, post)) throw new Forbidden()
  const form = readForm(schema, req.body)
  if (!form.ok) throw new BadRequest()
  return { post, topic, kind: form.values.kind }
}
