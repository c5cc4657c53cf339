import { Router } from 'express'
import { config } from '../server/config.js'

export const accessibility = Router()

const done = ['done1', 'done2', 'done3', 'done4', 'done5', 'done6']
const limits = ['limit1', 'limit2', 'limit3']

accessibility.get('/accessibility', (_req, res) => {
  res.render('pages/accessibility', { operator: config.operator, done, limits })
})
