import { Router } from 'express'
import { charterVersion } from '../models/account/charter.js'

export const charter = Router()

const articles = ['respect', 'names', 'fail', 'share', 'privacy', 'sell', 'moderation', 'yours']

charter.get('/charter', (_req, res) => {
  res.render('pages/charter', { area: 'about', charterVersion, articles })
})
