import { Router } from 'express'
import { themeRows } from '../../models/theme/row.js'
import { recentTopics } from '../../models/topic.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'

export const themeList = Router()

themeList.get('/themes', keptForItsReader, async (_req, res) => {
  const [themes, { topics }] = await Promise.all([themeRows(), recentTopics({}, { limit: 5 })])
  res.render('themes/index', { area: 'forums', themes, topics })
})
