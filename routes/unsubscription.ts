import express, { type Response, Router } from 'express'
import {
  readUnsubscription,
  type Unsubscription,
  unsubscribe,
  unsubscriptionToken,
} from '../models/notification/unsubscription.js'

/** Asks before it acts: mail programs open links to look behind them. */
export const unsubscriptionPage = Router()

unsubscriptionPage.get('/unsubscription/:token', async (req, res) => {
  const token = String(req.params.token)
  await show(res, await readUnsubscription(token), { token, done: req.query.done !== undefined })
})

/**
 * Ends the letters that a link names. The link is the authority, whoever sends it and from where, so this comes before the
 * session and asks for no token of a form: mail programs post here by themselves (RFC 8058), and want no redirection.
 */
export const unsubscriptions = Router()

const asForm = express.urlencoded({ extended: false, limit: '1kb' })

unsubscriptions.post('/unsubscription/:token', asForm, async (req, res) => {
  const token = String(req.params.token)
  await unsubscribe(await readUnsubscription(token))
  if (req.body?.from === 'page') res.redirect(303, `/unsubscription/${token}?done`)
  else res.type('text').send('OK')
})

async function show(res: Response, given: Unsubscription, page: { token: string; done: boolean }) {
  const { user, scope } = given
  res.set('Cache-Control', 'no-store').render('notifications/unsubscription', {
    ...page,
    scope,
    isKind: scope !== 'all' && scope !== 'digest',
    allToken: scope === 'all' ? undefined : await unsubscriptionToken({ user, scope: 'all' }),
  })
}
