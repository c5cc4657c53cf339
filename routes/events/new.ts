import { type Request, Router } from 'express'
import { scheduleEvent } from '../../models/event/scheduling.js'
import { Forbidden, InvalidInput } from '../../models/failure.js'
import { eventPath, seriesPath } from '../../models/paths.js'
import { mayScheduleEvents } from '../../models/policies/event.js'
import { submission } from '../../models/post/fields.js'
import { newSubmission } from '../../models/post/submission.js'
import { readRhythm } from '../../models/series/fields.js'
import { scheduleSeries } from '../../models/series/scheduling.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { postWithFiles } from '../../server/uploads/receive.js'
import { begunFiling } from '../begun-filing.js'
import { refusal, typedIn } from '../posts/draft.js'
import { showEventForm } from './form/page.js'
import { eventPictures, picturesIntoBody } from './form/pictures.js'
import { readEventForm } from './form.js'

export const newEvent = Router()

const page = { heading: 'events.form.newTitle', action: '/events', back: '/events', repeatable: true }

/** What most events have, for a form that is shown for the first time. */
const usual = {
  format: 'masterclass',
  language: 'fr',
  mode: 'free',
  onSite: '30',
  online: '0',
  startTime: '14:00',
  endTime: '16:00',
  releaseDaysBefore: '7',
  promotionHours: '24',
  cutOffHours: '2',
  repeatEvery: '1',
  repeatTimes: '4',
}

newEvent.get('/events/new', membersOnly, async (req, res) => {
  if (!mayScheduleEvents(req.user)) throw new Forbidden('events.errors.organisersOnly')
  await showEventForm(req, res, { ...page, draft: { values: await prefilled(req) } })
})

postWithFiles(newEvent, '/events', eventPictures, picturesIntoBody, async (req, res) => {
  const user = memberOf(req)
  if (!mayScheduleEvents(user)) throw new Forbidden('events.errors.organisersOnly')
  try {
    const form = await readEventForm(req)
    const { rhythm, errors } = readRhythm(req.body ?? {})
    if (!form.ok) throw new InvalidInput({ ...form.errors, ...errors })
    if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
    const key = submission.parse(req.body?.submission)
    if (rhythm) {
      const series = await scheduleSeries(user, form.draft, rhythm, key)
      notify(res, 'series.notices.drafted')
      return res.redirect(303, seriesPath(series))
    }
    const event = await scheduleEvent(user, form.draft, key)
    notify(res, 'events.notices.drafted')
    res.redirect(303, eventPath(event))
  } catch (error) {
    await showEventForm(req, res, { ...page, draft: { values: typedIn(req), ...refusal(res, error) } })
  }
})

async function prefilled(req: Request): Promise<Record<string, string>> {
  const user = memberOf(req)
  const { values, territory } = await begunFiling(req.query)
  return {
    ...usual,
    submission: newSubmission(),
    timeZone: territory?.timeZone ?? user.timeZone,
    ...values,
    territory: values.territory || user.territory || '',
    organisation: user.memberships[0]?.organisation ?? '',
  }
}
