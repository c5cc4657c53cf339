import { type Request, type Response, Router } from 'express'
import { type Week, weeklyActivity } from '../../models/activity.js'
import { waiting } from '../../models/administration/waiting.js'
import { NotFound } from '../../models/failure.js'
import { drawBars, warmCharts } from '../../server/charts/bars.js'
import { vitals } from '../../server/health/vitals.js'
import { formatDay } from '../../server/i18n/dates.js'
import type { Locale } from '../../server/i18n/index.js'
import { administratorsOnly } from './guard.js'

export const desk = Router()

/** The SVG carries styles of its own, and nothing else that a browser might run or fetch. */
const pictureOnly = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const charts = ['signUps', 'writers', 'posts'] as const
type Chart = (typeof charts)[number]

desk.use('/administration/charts', administratorsOnly)

desk.get('/administration', ...administratorsOnly, async (_req: Request, res: Response) => {
  const { locale, timeZone } = res.locals
  void warmCharts()
  const [waits, weeks, health] = await Promise.all([waiting(), weeklyActivity(), vitals()])
  const scheme = res.locals.scheme
  res.render('administration/desk', {
    section: 'desk',
    waits,
    anythingWaits: waits.length > 0,
    health,
    charts: charts.map((chart) => ({
      chart,
      thisWeek: weeks.at(-1)?.[chart] ?? 0,
      lastWeek: weeks.at(-2)?.[chart] ?? 0,
      total: weeks.reduce((sum, week) => sum + week[chart], 0),
      path: `/administration/charts/${chart}/${scheme === 'dark' ? 'dark' : 'light'}`,
      darkPath: scheme === 'auto' ? `/administration/charts/${chart}/dark` : undefined,
    })),
    weeks: [...weeks].reverse().map((week) => ({ ...week, monday: formatDay(week.from, locale, timeZone) })),
  })
})

desk.get('/administration/charts/:chart/:scheme', async (req, res) => {
  const chart = charts.find((one) => one === req.params.chart)
  const scheme = (['light', 'dark'] as const).find((one) => one === req.params.scheme)
  if (!chart || !scheme) throw new NotFound()
  const drawn = await drawBars(barsOf(await weeklyActivity(), chart, res.locals.locale), scheme)
  res
    .set('Cache-Control', 'private, max-age=600')
    .set('Content-Security-Policy', pictureOnly)
    .type('image/svg+xml')
    .send(drawn)
})

/** "3/11": there is room for little more under a bar. */
function barsOf(weeks: Week[], chart: Chart, locale: Locale) {
  const day = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'Europe/Paris',
  })
  return { labels: weeks.map(({ from }) => day.format(from)), values: weeks.map((week) => week[chart]) }
}
