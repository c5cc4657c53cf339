import { Router } from 'express'
import { watchesOf } from '../../models/watch/list.js'
import { watchLevels } from '../../models/watch.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { textOf } from '../../server/http/query.js'

export const accountWatches = Router()

const rowsOnPage = 50

accountWatches.get('/account/watches', membersOnly, async (req, res) => {
  const before = textOf(req.query.before)
  const { rows, next } = await watchesOf(memberOf(req).id, { limit: rowsOnPage, before })
  const { locale } = res.locals
  res.set('Cache-Control', 'no-store').render('watches/index', {
    rows: rows.map((row) => ({
      ...row,
      title: typeof row.title === 'string' ? row.title : row.title[locale as 'fr' | 'en'],
      levels: [...watchLevels].reverse().map((level) => ({ level, current: level === row.level })),
    })),
    next,
    later: before !== undefined,
  })
})
