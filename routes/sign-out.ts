import { Router } from 'express'
import { signOut } from '../server/auth/session.js'
import { notify } from '../server/http/notice.js'

export const signOutAction = Router()

signOutAction.post('/sign-out', async (req, res) => {
  await signOut(req, res)
  notify(res, 'accounts.notices.signedOut')
  res.redirect(303, '/')
})
