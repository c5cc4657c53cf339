import passport from 'passport'
import { Strategy } from 'passport-local'
import { type CurrentUser, currentUserById, UserModel } from '../../models/user.js'
import { passwordMatches } from '../lib/password.js'

/** Signs in with e-mail and password; the same answer, after the same time, whether or not the address is known. */
const strategy = new Strategy({ usernameField: 'email', session: true }, async (email, password, done) => {
  try {
    const user = await UserModel.findOne({ email: email.trim().toLowerCase() }).lean()
    const matches = await passwordMatches(user?.passwordHash, password)
    const known = matches && user ? await currentUserById(String(user._id)) : undefined
    done(null, known ?? false)
  } catch (error) {
    done(error)
  }
})

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
