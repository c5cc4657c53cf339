import { Router } from 'express'
import { showSeries } from './page.js'

export const seriesShow = Router()

seriesShow.get('/series/:series', async (req, res) => {
  await showSeries(req, res)
})
