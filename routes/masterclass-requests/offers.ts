import { Router } from 'express'
import { z } from 'zod'
import { offerText } from '../../models/masterclass-request/fields.js'
import { offer, takeBackOffer } from '../../models/masterclass-request/offer.js'
import { masterclassRequestPath } from '../../models/paths.js'
import { mayOffer } from '../../models/policies/masterclass-request.js'
import { writingAllowance } from '../../models/post/rate.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { refusal, typedIn } from '../posts/draft.js'
import { showRequest } from './page.js'
import { requestFor, requestOf } from './request-of.js'

export const masterclassOffers = Router()

const schema = z.object({ text: offerText })

masterclassOffers.post('/masterclass-requests/:request/offers', membersOnly, async (req, res) => {
  const request = await requestFor(req, mayOffer)
  const user = memberOf(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return showRequest(req, res, request, { ...form, status: 422 })
  try {
    await writingAllowance('second', user).spend()
    await offer(request, user, form.values.text)
  } catch (error) {
    return showRequest(req, res, request, { values: typedIn(req), ...refusal(res, error) })
  }
  notify(res, 'masterclassRequests.notices.offered')
  res.redirect(303, masterclassRequestPath(request))
})

masterclassOffers.post('/masterclass-requests/:request/offers/removal', membersOnly, async (req, res) => {
  const request = await requestOf(req)
  await takeBackOffer(request, memberOf(req))
  notify(res, 'masterclassRequests.notices.offerTakenBack')
  res.redirect(303, masterclassRequestPath(request))
})
