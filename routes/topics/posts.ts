import { type Response, Router } from 'express'
import { z } from 'zod'
import { discardDraft, replyPlace } from '../../models/draft.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { voicesOf } from '../../models/policies/organisation.js'
import { mayMarkAnswer, mayReply } from '../../models/policies/topic.js'
import { body, onBehalfOf, submission } from '../../models/post/fields.js'
import { quote } from '../../models/post/quote.js'
import { reactionsOf } from '../../models/post/reactions.js'
import { newSubmission } from '../../models/post/submission.js'
import { postById } from '../../models/post.js'
import { canAnswer } from '../../models/topic/answer.js'
import { signedPostsAfter } from '../../models/topic/page.js'
import { isClosed, isToCome } from '../../models/topic/state.js'
import { topicWherePosts } from '../../models/topic/whereabouts.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { attachments, filesIntoBody } from '../posts/attachments.js'
import { type Draft, preview, refusal, typedIn, wantsPreview } from '../posts/draft.js'
import { placeOf } from '../posts/place.js'
import { shownTo } from '../posts/shown.js'
import { showUnsent } from '../posts/unsent.js'
import { positionOf, topicIdOf } from './address.js'
import { publishReply } from './publishing.js'

export const replies = Router()

const schema = z.object({ body, submission, onBehalfOf })

/** The posts after a place, as they stand on the topic's page, for who has it open; without a place, the page itself. */
replies.get('/topics/:address/posts', async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  const after = positionOf(req.query.after)
  if (after === 0) return res.redirect(301, topicPath(topic))
  const posts = await signedPostsAfter(topic._id, after)
  const own = req.user && (await reactionsOf(req.user, posts))
  const open = !isClosed(topic) && !isToCome(topic)
  const marks = mayMarkAnswer(req.user, topic)
  res.set('X-Robots-Tag', 'noindex').render('topics/posts', {
    posts: posts.map((post) =>
      shownTo(req.user, post, {
        mayReply: mayReply(req.user) && open,
        own: own?.get(String(post._id)),
        mayAnswer: marks && canAnswer(topic, post),
      }),
    ),
  })
})

replies.get('/topics/:address/posts/new', membersOnly, async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayReply(memberOf(req))) throw new Forbidden()
  const quoted = textOf(req.query.quote)
  show(res, topic, { values: { body: quoted ? await quotation(res, topic, quoted) : '' } })
})

async function quotation(res: Response, topic: Topic, id: string): Promise<string> {
  const post = await postById(id)
  if (String(post.topic) !== String(topic._id)) throw new NotFound()
  const author = (await peopleById([post.author])).get(String(post.author))
  return quote(post, author?.name ?? t(res.locals.locale as Locale, 'topics.formerMember'))
}

postWithFiles(replies, '/topics/:address/posts', attachments, filesIntoBody, async (req, res) => {
  const id = topicIdOf(req.params.address)
  const topic = await topicWherePosts(id).catch((error) => showUnsent(req, res, error))
  if (!topic) return
  const user = memberOf(req)
  if (!mayReply(user)) throw new Forbidden()
  if (wantsPreview(req)) return show(res, topic, await preview(req))
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, status: 422 })
  try {
    filesOf(req)
    const post = await publishReply(user, topic, form.values)
    await discardDraft(user, replyPlace(id))
    if (!post) {
      notify(res, 'topics.notices.waits')
      return res.redirect(303, `${topicPath(topic)}#reply`)
    }
    if (String(topic._id) !== id) notify(res, 'topics.notices.repliedWhereMerged')
    res.redirect(303, placeOf(topic, post))
  } catch (error) {
    show(res, topic, { values: typedIn(req), ...refusal(res, error) })
  }
})

function show(res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('posts/new', {
    ...draft,
    values: { submission: newSubmission(), ...draft.values },
    topic,
    path: topicPath(topic),
    voices: voicesOf(res.locals.user),
  })
}
