import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { ask } from '../../models/masterclass-request/asking.js'
import { newRequestFields } from '../../models/masterclass-request/fields.js'
import { similarRequests } from '../../models/masterclass-request/similar.js'
import { checkVoice } from '../../models/organisation/voice.js'
import { masterclassRequestPath } from '../../models/paths.js'
import { mayAsk } from '../../models/policies/masterclass-request.js'
import { voicesOf } from '../../models/policies/organisation.js'
import { requestAllowance } from '../../models/post/allowance.js'
import { newSubmission } from '../../models/post/submission.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { begunFiling } from '../begun-filing.js'
import { type Draft, preview, refusal, wantsPreview } from '../posts/draft.js'
import { showRequestForm, typedForm } from './form.js'

export const newMasterclassRequest = Router()

const schema = z.object(newRequestFields)

newMasterclassRequest.get('/masterclass-requests/new', membersOnly, async (req, res) => {
  const { values } = await begunFiling(req.query)
  const title = textOf(req.query.title)?.slice(0, 150) ?? ''
  await show(req, res, { values: { title, ...values } })
})

/** What resembles a subject that is being typed: a fragment of the page. */
newMasterclassRequest.get('/masterclass-requests/similar', membersOnly, async (req, res) => {
  const title = textOf(req.query.title)?.slice(0, 150) ?? ''
  res
    .set('Cache-Control', 'private, max-age=30')
    .render('masterclass-requests/similar', { similar: await similarRequests(title) })
})

newMasterclassRequest.post('/masterclass-requests', membersOnly, async (req, res) => {
  const user = memberOf(req)
  if (!mayAsk(user)) throw new Forbidden()
  if (wantsPreview(req)) return show(req, res, await preview(req))
  const form = readForm(schema, req.body)
  if (!form.ok) return show(req, res, { ...form, status: 422 })
  const { sure, ...draft } = form.values
  const similar = sure ? [] : await similarRequests(draft.title)
  if (similar.length > 0) return show(req, res, { values: typedForm(req).values, status: 422 }, similar)
  try {
    checkVoice(user, draft.onBehalfOf)
    const request = await ask(user, draft, await requestAllowance(user, draft.body))
    notify(res, 'masterclassRequests.notices.asked')
    res.redirect(303, masterclassRequestPath(request))
  } catch (error) {
    await show(req, res, { values: typedForm(req).values, ...refusal(res, error) })
  }
})

async function show(
  req: Request,
  res: Response,
  draft: Draft,
  similar?: Awaited<ReturnType<typeof similarRequests>>,
) {
  await showRequestForm(res, {
    heading: 'masterclassRequests.newTitle',
    action: '/masterclass-requests',
    back: { path: '/masterclass-requests', name: 'masterclassRequests.backToList' },
    submit: 'masterclassRequests.ask',
    draft: { ...draft, values: { submission: newSubmission(), ...draft.values } },
    ticked: typedForm(req).ticked,
    similar,
    voices: voicesOf(req.user),
  })
}
