import { Router } from 'express'
import { choosePicture } from '../../models/event/pictures/choosing.js'
import { InvalidInput } from '../../models/failure.js'
import { seriesPath } from '../../models/paths.js'
import { submission } from '../../models/post/fields.js'
import { addSessions } from '../../models/series/addition.js'
import { editSeries } from '../../models/series/editing.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { postWithFiles, refusedFiles } from '../../server/uploads/receive.js'
import { coverField, picturesIntoBody } from '../events/form/pictures.js'
import { refusal, typedIn } from '../posts/draft.js'
import { seriesForm, sessionsForm, showSeriesForm } from './form.js'
import { managedSeries } from './page.js'

export const seriesEdit = Router()

seriesEdit.get('/series/:series/edit', membersOnly, async (req, res) => {
  await showSeriesForm(res, await managedSeries(req))
})

postWithFiles(seriesEdit, '/series/:series', coverField, picturesIntoBody, async (req, res) => {
  const series = await managedSeries(req)
  try {
    const form = readForm(seriesForm, req.body)
    const errors = { ...(form.ok ? {} : form.errors), ...refusedFiles(req) }
    if (!form.ok || Object.keys(errors).length > 0) throw new InvalidInput(errors)
    const { coverFile, coverRemoval, coverAlt, repeat, repeatEvery, ...words } = form.values
    const chosen = { id: coverFile, removal: coverRemoval === 'yes', purpose: 'cover' as const }
    const cover = await choosePicture(memberOf(req), { field: 'cover', ...chosen }, { cover: series.cover })
    if (cover && !coverAlt) throw new InvalidInput({ coverAlt: 'events.errors.coverAltMissing' })
    await editSeries(series, { ...words, cover, coverAlt, rhythm: { unit: repeat, every: repeatEvery } })
    notify(res, 'events.notices.saved')
    res.redirect(303, seriesPath(series))
  } catch (error) {
    await showSeriesForm(res, series, { values: typedIn(req), ...refusal(res, error) })
  }
})

seriesEdit.post('/series/:series/sessions', membersOnly, async (req, res) => {
  const series = await managedSeries(req)
  try {
    const form = readForm(sessionsForm, req.body)
    if (!form.ok) throw new InvalidInput(form.errors)
    await addSessions(series, memberOf(req), form.values.more, submission.parse(req.body?.submission))
    notify(res, 'series.notices.added')
    res.redirect(303, seriesPath(series))
  } catch (error) {
    await showSeriesForm(res, series, { values: typedIn(req), ...refusal(res, error) })
  }
})
