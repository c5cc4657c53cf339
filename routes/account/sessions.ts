import { Router } from 'express'
import { endSession, endSessions } from '../../models/session.js'
import { signOut } from '../../server/auth/session.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { storedSessionId } from '../../server/http/session.js'

export const accountSessions = Router()

/** Everywhere, this browser included. */
accountSessions.post('/account/sessions/sign-out', membersOnly, async (req, res) => {
  await endSessions(memberOf(req).id)
  await signOut(req, res)
  notify(res, 'accounts.notices.signedOutEverywhere')
  res.redirect(303, '/')
})

accountSessions.post('/account/sessions/:id/sign-out', membersOnly, async (req, res) => {
  const id = String(req.params.id)
  await endSession(memberOf(req).id, id)
  const own = id === storedSessionId(req.sessionID)
  if (own) await signOut(req, res)
  notify(res, own ? 'accounts.notices.signedOut' : 'accounts.notices.sessionEnded')
  res.redirect(303, own ? '/' : '/account')
})
