import { Router } from 'express'
import { config } from '../server/config.js'

export const privacy = Router()

/** What is kept about a member, each with its reason and its term among the texts. */
const kept = ['account', 'unconfirmed', 'sessions', 'writing', 'attempts', 'letters', 'exports', 'logs']

privacy.get('/privacy', (_req, res) => {
  res.render('pages/privacy', { operator: config.operator, outbox: config.outbox, kept })
})
