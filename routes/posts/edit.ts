import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayEdit } from '../../models/policies/post.js'
import { carriesTitle, EditedMeanwhile } from '../../models/post/editing.js'
import { body, title } from '../../models/post/fields.js'
import { versionOf } from '../../models/post/versions.js'
import { type Post, postById } from '../../models/post.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type DifferencePart, textDifference } from '../../server/lib/text-difference.js'
import { filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { attachments, filesIntoBody } from './attachments.js'
import { type Draft, preview, refusal, typedIn, wantsPreview } from './draft.js'
import { placeOf } from './place.js'
import { rewritePost } from './rewriting.js'
import { showUnsent } from './unsent.js'

export const postEdit = Router()

const version = z.coerce.number().int().min(1).optional().catch(undefined)
const reworded = z.object({ body, version })
const retitled = z.object({ body, title, version })

postEdit.get('/posts/:id/edit', membersOnly, async (req, res) => {
  const { post, topic } = await ownPost(req)
  show(
    res,
    { post, topic },
    {
      values: { title: topic.title, body: post.body, version: String(versionOf(post)) },
    },
  )
})

postWithFiles(postEdit, '/posts/:id', attachments, filesIntoBody, async (req, res) => {
  const own = await ownPost(req).catch((error) => showUnsent(req, res, error))
  if (!own) return
  const { post, topic } = own
  if (wantsPreview(req)) return show(res, { post, topic }, await preview(req))
  const form = readForm<{ body: string; title?: string; version?: number }>(
    carriesTitle(post) ? retitled : reworded,
    req.body,
  )
  if (!form.ok) return show(res, { post, topic }, { ...form, status: 422 })
  try {
    filesOf(req)
    await rewritePost(memberOf(req), { post, topic }, form.values)
    notify(res, 'topics.notices.edited')
    res.redirect(303, placeOf({ ...topic, title: form.values.title ?? topic.title }, post))
  } catch (error) {
    if (!(error instanceof EditedMeanwhile)) {
      return show(res, { post, topic }, { values: typedIn(req), ...refusal(res, error) })
    }
    const { current } = error
    const values = { ...typedIn(req), version: String(versionOf(current)) }
    const parts = textDifference(current.body, form.values.body)
    const conflict = { html: current.html, at: current.editedAt ?? current.createdAt, parts }
    show(res, { post, topic }, { values, ...refusal(res, error) }, conflict)
  }
})

async function ownPost(req: Request) {
  const post = await postById(String(req.params.id))
  const topic = await topicById(post.topic)
  if (!mayEdit(req.user, post)) throw new Forbidden()
  return { post, topic }
}

function show(
  res: Response,
  { post, topic }: { post: Post; topic: Topic },
  draft: Draft,
  conflict?: { html: string; at: Date; parts: DifferencePart[] },
) {
  res.status(draft.status ?? 200).render('posts/edit', {
    ...draft,
    conflict,
    id: String(post._id),
    topic,
    carriesTitle: carriesTitle(post),
    topicPath: topicPath(topic),
    path: placeOf(topic, post),
  })
}
