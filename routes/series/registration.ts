import { type Request, Router } from 'express'
import { z } from 'zod'
import { longAnswer } from '../../models/event/form/fields.js'
import { ways } from '../../models/event/seating.js'
import type { Event } from '../../models/event.js'
import { Forbidden } from '../../models/failure.js'
import { seriesPath } from '../../models/paths.js'
import { mayRegister } from '../../models/policies/event.js'
import { leaveAll, registerForAll } from '../../models/series/registration.js'
import { askedFor, openSessions } from '../../models/series/sessions.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { seatsChanged } from '../../server/realtime/broadcasts.js'
import { refusal, typedIn } from '../posts/draft.js'
import { seriesOf, showSeries } from './page.js'

export const seriesRegistration = Router()

const schema = z.object({
  way: z.enum(ways, 'events.errors.wayMissing'),
  showName: z.literal('yes').optional(),
})

seriesRegistration.post('/series/:series/registration', membersOnly, async (req, res) => {
  const { series, sessions } = await seriesOf(req)
  const user = memberOf(req)
  if (!mayRegister(user)) throw new Forbidden()
  const form = readForm(schema, req.body)
  if (!form.ok) return showSeries(req, res, { ...form, status: 422 })
  try {
    const joined = await registerForAll(series, user, {
      way: form.values.way,
      showName: form.values.showName === 'yes',
      answers: answersIn(req, sessions),
    })
    for (const session of joined) await seatsChanged(session._id)
    notify(res, 'series.notices.registered')
    res.redirect(303, seriesPath(series))
  } catch (error) {
    await showSeries(req, res, { values: typedIn(req), ...refusal(res, error) })
  }
})

seriesRegistration.post('/series/:series/registration/cancellation', membersOnly, async (req, res) => {
  const { series } = await seriesOf(req)
  for (const session of await leaveAll(series, memberOf(req))) await seatsChanged(session._id)
  notify(res, 'series.notices.left')
  res.redirect(303, seriesPath(series))
})

function answersIn(req: Request, sessions: Event[]): string[] {
  return askedFor(openSessions(sessions)).questions.map((_question, index) => {
    const answer = longAnswer.safeParse(req.body?.[`answer-${index}`])
    return answer.success ? answer.data : ''
  })
}
