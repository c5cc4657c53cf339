import { type Response, Router } from 'express'
import { z } from 'zod'
import { close, withdraw } from '../../models/masterclass-request/ending.js'
import { closingReason } from '../../models/masterclass-request/fields.js'
import type { MasterclassRequest } from '../../models/masterclass-request.js'
import { masterclassRequestPath } from '../../models/paths.js'
import { mayClose, mayWithdraw } from '../../models/policies/masterclass-request.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import type { Draft } from '../posts/draft.js'
import { requestFor } from './request-of.js'

/** Taking back what one has asked for, and a moderator's closing of what need not be asked any more. */
export const masterclassRequestEnding = Router()

const schema = z.object({ reason: closingReason })

function show(res: Response, name: 'withdrawal' | 'closure', request: MasterclassRequest, draft: Draft) {
  res.status(draft.status ?? 200).render('masterclass-requests/ending', {
    ...draft,
    name,
    request,
    path: masterclassRequestPath(request),
  })
}

masterclassRequestEnding.get('/masterclass-requests/:request/withdrawal', membersOnly, async (req, res) => {
  show(res, 'withdrawal', await requestFor(req, mayWithdraw), { values: {} })
})

masterclassRequestEnding.post('/masterclass-requests/:request/withdrawal', membersOnly, async (req, res) => {
  await withdraw(await requestFor(req, mayWithdraw))
  notify(res, 'masterclassRequests.notices.withdrawn')
  res.redirect(303, '/masterclass-requests')
})

masterclassRequestEnding.get('/masterclass-requests/:request/closure', membersOnly, async (req, res) => {
  show(res, 'closure', await requestFor(req, mayClose), { values: {} })
})

masterclassRequestEnding.post('/masterclass-requests/:request/closure', membersOnly, async (req, res) => {
  const request = await requestFor(req, mayClose)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, 'closure', request, { ...form, status: 422 })
  await close(request, memberOf(req), form.values.reason)
  notify(res, 'masterclassRequests.notices.closed')
  res.redirect(303, masterclassRequestPath(request))
})
