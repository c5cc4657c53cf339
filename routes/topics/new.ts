import { type Response, Router } from 'express'
import { z } from 'zod'
import { discardDraft, draftFor, type Draft as KeptDraft, newTopicPlace } from '../../models/draft.js'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { voicesOf } from '../../models/policies/organisation.js'
import { mayOpenTopic } from '../../models/policies/topic.js'
import { body, filing, onBehalfOf, submission, title } from '../../models/post/fields.js'
import { waitingOf } from '../../models/post/held.js'
import { newSubmission } from '../../models/post/submission.js'
import { purpose, purposeOf } from '../../models/topic/purpose.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { begunFiling } from '../begun-filing.js'
import { attachments, filesIntoBody } from '../posts/attachments.js'
import { type Draft, preview, refusal, typedIn, wantsPreview } from '../posts/draft.js'
import { filingChoices, tickedIn } from './filing-choices.js'
import { kindChoices } from './kind-choices.js'
import { publishTopic } from './publishing.js'

export const newTopic = Router()

const schema = z.object({ title, body, submission, onBehalfOf, ...filing, ...purpose })

newTopic.get('/topics/new', membersOnly, async (req, res) => {
  const draft = await draftFor(memberOf(req), newTopicPlace)
  const begun = { title: draft?.title ?? '', body: draft?.body ?? '' }
  await show(res, { values: { ...(await begunFiling(req.query)).values, ...begun }, draft })
})

postWithFiles(newTopic, '/topics', attachments, filesIntoBody, async (req, res) => {
  const user = memberOf(req)
  if (!mayOpenTopic(user)) throw new Forbidden()
  if (wantsPreview(req)) return show(res, await preview(req), tickedIn(req.body))
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, { ...form, status: 422 }, tickedIn(req.body))
  try {
    filesOf(req)
    const asked = { ...form.values, purpose: purposeOf(form.values, user.timeZone) }
    const topic = await publishTopic(user, asked)
    await discardDraft(user, newTopicPlace)
    if (!topic) {
      notify(res, 'topics.notices.waits')
      return res.redirect(303, '/topics/new')
    }
    notify(res, 'topics.notices.opened')
    res.redirect(303, topicPath(topic))
  } catch (error) {
    await show(res, { values: typedIn(req), ...refusal(res, error) }, tickedIn(req.body))
  }
})

async function show(res: Response, draft: Draft & { draft?: KeptDraft }, ticked: string[] = []) {
  const choices = await filingChoices(ticked)
  res.status(draft.status ?? 200).render('topics/new', {
    ...draft,
    values: { submission: newSubmission(), ...draft.values },
    ...choices,
    draftPlace: newTopicPlace,
    voices: voicesOf(res.locals.user),
    waiting: res.locals.user && (await waitingOf(res.locals.user)),
    ...purposeChoices(draft.values),
  })
}

/** What a topic may be for, and whether what was chosen shows. */
function purposeChoices(values: Record<string, string>) {
  const { kind = 'discussion', opensOn, closesOn, pollQuestion, pollOptions } = values
  return {
    kinds: kindChoices(kind),
    purposeOpen: Boolean(kind === 'debate' || opensOn || closesOn),
    pollOpen: Boolean(pollQuestion || pollOptions),
  }
}
