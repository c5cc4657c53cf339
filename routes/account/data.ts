import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import { askDataExport, dataExportOf, openArchive } from '../../models/data-export.js'
import { personalData } from '../../models/personal-data.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { formatAgo, formatDay } from '../../server/i18n/dates.js'
import { formatBytes } from '../../server/i18n/sizes.js'

export const accountData = Router()

accountData.get('/account/data', membersOnly, async (req, res) => {
  const { locale, timeZone } = res.locals
  const last = await dataExportOf(memberOf(req).id)
  res.set('Cache-Control', 'no-store').render('data/index', {
    domains: personalData.map(({ domain }) => domain),
    preparing: last?.state === 'preparing' ? last : undefined,
    ready: last?.readyAt && {
      ago: formatAgo(last.readyAt, locale, timeZone),
      until: formatDay(last.expiresAt, locale, timeZone),
      size: formatBytes(last.size ?? 0, locale),
    },
  })
})

accountData.post('/account/data', membersOnly, async (req, res) => {
  await askDataExport(memberOf(req).id)
  notify(res, 'personal.notices.exportAsked')
  res.redirect(303, '/account/data')
})

/** To its owner alone: the address holds nothing that anybody else could use. */
accountData.get('/account/data/archive', membersOnly, async (req, res) => {
  const { size, readyAt, stream } = await openArchive(memberOf(req).id)
  res
    .set('Cache-Control', 'no-store')
    .attachment(`essaim-${readyAt.toISOString().slice(0, 10)}.zip`)
    .set('Content-Length', String(size))
  await pipeline(stream, res)
})
