import { type Response, Router } from 'express'
import { z } from 'zod'
import { givenReason } from '../../models/event/form/fields.js'
import { seriesPath } from '../../models/paths.js'
import { cancelSeries, publishSeries } from '../../models/series/publication.js'
import type { Series } from '../../models/series.js'
import { membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, refusal } from '../posts/draft.js'
import { managedSeries, showSeries } from './page.js'

export const seriesPublication = Router()

const schema = z.object({ reason: givenReason })

function ask(res: Response, series: Series, draft: Draft) {
  res
    .status(draft.status ?? 200)
    .render('series/cancellation', { ...draft, series, path: seriesPath(series) })
}

seriesPublication.post('/series/:series/publication', membersOnly, async (req, res) => {
  const series = await managedSeries(req)
  try {
    await publishSeries(series)
    notify(res, 'series.notices.published')
    res.redirect(303, seriesPath(series))
  } catch (error) {
    await showSeries(req, res, refusal(res, error))
  }
})

seriesPublication.get('/series/:series/cancellation', membersOnly, async (req, res) => {
  ask(res, await managedSeries(req), { values: {} })
})

seriesPublication.post('/series/:series/cancellation', membersOnly, async (req, res) => {
  const series = await managedSeries(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return ask(res, series, { ...form, status: 422 })
  await cancelSeries(series, form.values.reason)
  notify(res, 'series.notices.calledOff')
  res.redirect(303, seriesPath(series))
})
