import { type Request, type Response, Router } from 'express'
import { editRequest } from '../../models/masterclass-request/editing.js'
import type { MasterclassRequest } from '../../models/masterclass-request.js'
import { masterclassRequestPath } from '../../models/paths.js'
import { mayEditRequest } from '../../models/policies/masterclass-request.js'
import { linkAllowance } from '../../models/post/newcomers.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, preview, refusal, wantsPreview } from '../posts/draft.js'
import { requestForm, showRequestForm, typedForm } from './form.js'
import { requestFor } from './request-of.js'

export const masterclassRequestEdit = Router()

masterclassRequestEdit.get('/masterclass-requests/:request/edit', membersOnly, async (req, res) => {
  const request = await requestFor(req, mayEditRequest)
  await show(res, request, { values: valuesOf(request) }, request.themes.slice(1))
})

masterclassRequestEdit.post('/masterclass-requests/:request', membersOnly, async (req, res) => {
  const request = await requestFor(req, mayEditRequest)
  const { ticked, values } = typedForm(req)
  if (wantsPreview(req)) return show(res, request, await preview(req), ticked)
  const form = readForm(requestForm, req.body)
  if (!form.ok) return show(res, request, { ...form, status: 422 }, ticked)
  try {
    await allowed(req, request, form.values.body)
    const edited = await editRequest(request, form.values)
    notify(res, 'masterclassRequests.notices.saved')
    res.redirect(303, masterclassRequestPath(edited))
  } catch (error) {
    await show(res, request, { values, ...refusal(res, error) }, ticked)
  }
})

/** A new account's links count here too. */
async function allowed(req: Request, request: MasterclassRequest, body: string): Promise<void> {
  const allowance = await linkAllowance(memberOf(req), body, request.body)
  await allowance.spend()
}

async function show(res: Response, request: MasterclassRequest, draft: Draft, ticked: string[]) {
  const path = masterclassRequestPath(request)
  await showRequestForm(res, {
    heading: 'masterclassRequests.editTitle',
    action: path,
    back: { path, name: 'masterclassRequests.keep' },
    submit: 'masterclassRequests.save',
    draft,
    ticked,
  })
}

function valuesOf(request: MasterclassRequest): Record<string, string> {
  return {
    title: request.title,
    body: request.body,
    audience: request.audience.join('\n'),
    theme: request.themes[0] ?? '',
    territory: request.territory ?? '',
    challenge: request.challenge ?? '',
  }
}
