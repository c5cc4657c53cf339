import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { daysOffered, dropReminder, reminderOf, remindOfPost } from '../../models/bookmark/reminder.js'
import { Forbidden } from '../../models/failure.js'
import { peopleById } from '../../models/person.js'
import { mayBookmark } from '../../models/policies/post.js'
import { type Post, postById } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { type FormResult, readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { startOfDay } from '../../server/lib/day-bounds.js'
import { refusal } from './draft.js'
import { placeOf } from './place.js'

export const postReminder = Router()

const schema = z.object({ day: z.iso.date('topics.errors.dayUnknown') })

postReminder.get('/posts/:id/bookmark/reminder', membersOnly, async (req, res) => {
  await show(req, res, await keepablePost(req))
})

postReminder.post('/posts/:id/bookmark/reminder', membersOnly, async (req, res) => {
  const post = await keepablePost(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(req, res, post, form)
  try {
    await remindOfPost(memberOf(req), post, form.values.day)
  } catch (error) {
    return show(req, res, post, { ...form, ok: false, errors: refusal(res, error).errors ?? {} })
  }
  notify(res, 'bookmarks.notices.reminded')
  res.redirect(303, placeOf(await topicById(post.topic), post))
})

postReminder.post('/posts/:id/bookmark/reminder/removal', membersOnly, async (req, res) => {
  await dropReminder(memberOf(req), String(req.params.id))
  notify(res, 'bookmarks.notices.notReminded')
  res.redirect(303, '/bookmarks')
})

async function keepablePost(req: Request): Promise<Post> {
  const post = await postById(String(req.params.id))
  await topicById(post.topic)
  if (!mayBookmark(req.user, post)) throw new Forbidden()
  return post
}

async function show(
  req: Request,
  res: Response,
  post: Post,
  form?: Extract<FormResult<unknown>, { ok: false }>,
) {
  const user = memberOf(req)
  const [topic, people, remindAt] = await Promise.all([
    topicById(post.topic),
    peopleById([post.author]),
    reminderOf(user, post),
  ])
  const days = daysOffered(user.timeZone)
  res.status(form ? 422 : 200).render('posts/reminder', {
    ...form,
    id: String(post._id),
    topic,
    post: { ...post, person: people.get(String(post.author)) },
    path: placeOf(topic, post),
    remindAt,
    days: days.map((on) => ({ on, at: startOfDay(on, user.timeZone) })),
  })
}
