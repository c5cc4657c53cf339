import type { Response } from 'express'
import { z } from 'zod'
import { choice, line, text, ticked } from '../../models/event/form/fields.js'
import { coverListWidth, coverPath } from '../../models/event/pictures/cover-path.js'
import { seriesPath } from '../../models/paths.js'
import { newSubmission } from '../../models/post/submission.js'
import { mostSessions, number } from '../../models/series/fields.js'
import { rhythmUnits } from '../../models/series/rhythm.js'
import { sessionsOf } from '../../models/series/sessions.js'
import type { Series } from '../../models/series.js'
import { pictureShown } from '../events/form/pictures.js'
import type { Draft } from '../posts/draft.js'

/** The words of a series, its cover and the rhythm of further sessions. */
export const seriesForm = z.object({
  title: line(150).pipe(z.string().min(3, 'events.errors.titleMissing')),
  summary: line(300),
  description: text(20_000),
  coverFile: choice,
  coverRemoval: ticked,
  coverAlt: line(300),
  repeat: z.enum(rhythmUnits, 'series.errors.repeatUnknown'),
  repeatEvery: number(1, 12, 'series.errors.everyUnknown'),
})

export const sessionsForm = z.object({
  more: number(1, mostSessions - 1, 'series.errors.moreUnknown'),
})

/** Shows the form on a series and the one that adds sessions, with what was typed and what is to be mended. */
export async function showSeriesForm(res: Response, series: Series, draft?: Draft) {
  const values = { ...valuesOf(series), ...draft?.values }
  const gone = draft?.errors?.cover === 'events.errors.pictureGone'
  res
    .status(draft?.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('series/form', {
      ...draft,
      values: { ...values, submission: newSubmission() },
      series,
      path: seriesPath(series),
      rhythmUnits,
      cover: gone ? undefined : pictureShown(values.coverFile, coverPath, coverListWidth),
      count: (await sessionsOf(series)).length,
    })
}

function valuesOf({ title, summary, description, cover, coverAlt, rhythm }: Series): Record<string, string> {
  return {
    title,
    summary: summary ?? '',
    description: description ?? '',
    coverFile: cover ? String(cover) : '',
    coverAlt: coverAlt ?? '',
    repeat: rhythm?.unit ?? 'week',
    repeatEvery: String(rhythm?.every ?? 1),
    more: '4',
  }
}
