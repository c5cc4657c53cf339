import { type Request, type Response, Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { second, takeBackSecond } from '../../models/masterclass-request/seconding.js'
import type { MasterclassRequest } from '../../models/masterclass-request.js'
import { masterclassRequestPath } from '../../models/paths.js'
import { mayAsk, maySecond, maySecondFor } from '../../models/policies/masterclass-request.js'
import { maySpeakFor } from '../../models/policies/organisation.js'
import { writingAllowance } from '../../models/post/rate.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { localPath } from '../../server/lib/local-path.js'
import { refusal } from '../posts/draft.js'
import { showRequest } from './page.js'
import { requestOf } from './request-of.js'

export const masterclassSeconds = Router()

masterclassSeconds.post('/masterclass-requests/:request/seconds', membersOnly, async (req, res) => {
  const request = await requestOf(req)
  const user = memberOf(req)
  const organisation = textOf(req.body?.organisation)
  const may = organisation ? maySecondFor(user, request, organisation) : maySecond(user, request)
  if (!may && mayAsk(user) && !organisation && String(request.author) === user.id) throw new Forbidden()
  if (!may && organisation && !maySpeakFor(user, organisation)) {
    throw new Forbidden('organisations.errors.voice')
  }
  await answer(req, res, request, 'seconded', () =>
    second(request, user, organisation, writingAllowance('second', user)),
  )
})

masterclassSeconds.post('/masterclass-requests/:request/seconds/removal', membersOnly, async (req, res) => {
  const request = await requestOf(req)
  const user = memberOf(req)
  const organisation = textOf(req.body?.organisation)
  if (organisation && !maySpeakFor(user, organisation)) throw new Forbidden('organisations.errors.voice')
  await answer(req, res, request, 'secondTakenBack', () => takeBackSecond(request, user, organisation))
})

/** Back to where the button stood; a refusal is said on the page of the request. */
async function answer(
  req: Request,
  res: Response,
  request: MasterclassRequest,
  notice: string,
  act: () => Promise<void>,
) {
  try {
    await act()
  } catch (error) {
    return showRequest(req, res, await requestOf(req), refusal(res, error))
  }
  notify(res, `masterclassRequests.notices.${notice}`)
  res.redirect(303, localPath(req.body?.next) ?? masterclassRequestPath(request))
}
