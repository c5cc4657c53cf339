import { Router } from 'express'
import { config } from '../server/config.js'

export const legal = Router()

legal.get('/legal', (_req, res) => {
  res.render('pages/legal', { address: config.publicUrl, operator: config.operator })
})
