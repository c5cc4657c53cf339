import type { Request, Response } from 'express'
import passport from 'passport'
import type { CurrentUser } from '../../models/user.js'
import { preferenceCookie } from '../http/locale.js'
import { sessionCookieName } from '../http/session.js'

declare module 'express-session' {
  interface SessionData {
    /** The browser, as it names itself, and when somebody signed in with it: for the list of open sessions. */
    agent?: string
    signedInAt?: Date
    /** Where the last letter asked for in this browser went, to say so on the next page. */
    letterTo?: string
  }
}

/** The member whose address and password the form holds, if they are right. */
export function authenticate(req: Request, res: Response): Promise<CurrentUser | undefined> {
  return new Promise((resolve, reject) => {
    passport.authenticate('local', (error: unknown, user: CurrentUser | false) => {
      if (error) reject(error)
      else resolve(user || undefined)
    })(req, res, reject)
  })
}

/** Opens a new session for a member in this browser, in their own language and time zone. */
export async function signInAs(req: Request, res: Response, user: CurrentUser): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    req.logIn(user, (error) => (error ? reject(error) : resolve()))
  })
  req.session.agent = (req.get('user-agent') ?? '').slice(0, 300)
  req.session.signedInAt = new Date()
  req.session.seenAt = Date.now()
  /** Now rather than on the next page: a session that is written no more cannot come back after it was ended. */
  res.locals.csrfToken()
  res.cookie('language', user.locale, preferenceCookie)
  res.cookie('timeZone', user.timeZone, preferenceCookie)
}

/** Ends this browser's session and forgets that there was one, so that the next pages are anybody's. */
export async function signOut(req: Request, res: Response): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    req.session.destroy((error) => (error ? reject(error) : resolve()))
  })
  const { maxAge: _, ...options } = preferenceCookie
  res.clearCookie(sessionCookieName, { ...options, path: '/' })
}
