import type { Request, Response } from 'express'
import { coverPath } from '../../models/event/pictures/cover-path.js'
import type { Event } from '../../models/event.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import { organisationsById } from '../../models/organisation.js'
import { organisationPath, seriesPath } from '../../models/paths.js'
import { mayManageSeries, maySeeSeries } from '../../models/policies/series.js'
import { askedFor, openSessions, sessionsOf, shownSessions } from '../../models/series/sessions.js'
import { type Series, seriesBySlug } from '../../models/series.js'
import { config } from '../../server/config.js'
import { frenchTypography } from '../../server/lib/french-typography.js'
import { coverShown } from '../events/cover.js'
import { formatIcons } from '../events/format-icon.js'
import type { FormAgain } from '../events/page.js'

interface SeriesSeen {
  series: Series
  /** Those that this reader may see. */
  sessions: Event[]
}

/**
 * The series at this address.
 * @throws NotFound when there is none that this reader may see.
 */
export async function seriesOf(req: Request): Promise<SeriesSeen> {
  const series = await seriesBySlug(String(req.params.series))
  const sessions = await sessionsOf(series)
  if (!maySeeSeries(req.user, series, sessions)) throw new NotFound()
  const manages = mayManageSeries(req.user, series)
  return { series, sessions: sessions.filter(({ status }) => manages || status !== 'draft') }
}

/**
 * The same, for those who manage it.
 * @throws NotFound, and Forbidden for whoever may only read it.
 */
export async function managedSeries(req: Request): Promise<Series> {
  const { series } = await seriesOf(req)
  if (!mayManageSeries(req.user, series)) throw new Forbidden()
  return series
}

/** Shows a series with all its sessions, and the form that registers for those that are open. */
export async function showSeries(req: Request, res: Response, form: FormAgain = {}) {
  const { series, sessions } = await seriesOf(req)
  const [shown, organisations] = await Promise.all([
    shownSessions(sessions, req.user),
    organisationsById([series.organisation, ...series.coOrganisers]),
  ])
  const asked = askedFor(openSessions(sessions))
  const live = shown.filter(({ over, status }) => !over && status !== 'cancelled')
  res.status(form.status ?? 200).render('series/show', {
    series,
    heading: frenchTypography(series.title),
    path: seriesPath(series),
    cover: series.cover && coverShown({ id: String(series.cover), alt: series.coverAlt ?? '' }),
    shareImage: series.cover && { path: coverPath(series.cover), alt: series.coverAlt },
    theme: sessions[0]?.themes[0],
    mark: formatIcons[sessions[0]?.format ?? 'masterclass'],
    calendar: `${config.publicUrl}${seriesPath(series)}/feed.ics`,
    webcal: `${config.publicUrl}${seriesPath(series)}/feed.ics`.replace(/^https?:/, 'webcal:'),
    atom: `${seriesPath(series)}/feed.atom`,
    organisations: [...organisations.values()].map((organisation) => ({
      name: organisation.name,
      path: organisationPath(organisation),
    })),
    coming: shown.filter(({ over }) => !over),
    past: shown.filter(({ over }) => over),
    ways: asked.ways,
    onlyWay: asked.ways.length === 1,
    questions: asked.questions.map((question, index) => ({ ...question, name: `answer-${index}` })),
    missing: shown.filter(({ open, mine }) => open && !mine).length,
    joined: live.filter(({ mine }) => mine !== undefined && mine.status !== 'refused').length,
    mayManage: mayManageSeries(req.user, series),
    drafts: live.filter(({ status }) => status === 'draft').length,
    standing: live.filter(({ status }) => status !== 'draft').length,
    noindex: sessions.every(({ status }) => status === 'draft'),
    next: encodeURIComponent(req.originalUrl),
    values: form.values ?? (asked.ways.length === 1 ? { way: asked.ways[0] } : {}),
    errors: form.errors,
    refused: form.refused,
  })
}
