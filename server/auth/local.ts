import type { Request } from 'express'
import passport from 'passport'
import { Strategy } from 'passport-local'
import { memberWith } from '../../models/account/sign-in.js'
import { type CurrentUser, currentUserById } from '../../models/user.js'
import { networkOf } from '../lib/network-of.js'

const strategy = new Strategy(
  { usernameField: 'email', session: true, passReqToCallback: true },
  (req: Request, email: string, password: string, done) => {
    memberWith(email.trim().toLowerCase(), password, networkOf(req.ip)).then(
      (member) => done(null, member ?? false),
      (error) => done(error),
    )
  },
)

/** Signs in with e-mail and password; a session holds the member's id and nothing else of them. */
export function useLocalStrategy(): void {
  passport.use(strategy)
  passport.serializeUser((user, done) => done(null, (user as CurrentUser).id))
  passport.deserializeUser((id: string, done) => {
    currentUserById(id).then(
      (user) => done(null, user ?? false),
      (error) => done(error),
    )
  })
}
