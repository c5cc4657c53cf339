import type { RequestHandler } from 'express'
import type { Session } from 'express-session'

/** What express-session compares as well; a session that has ended holds nothing. */
function contentOf(session: Session | undefined): string {
  return JSON.stringify(session, (key, value) => (key === 'cookie' ? undefined : value)) ?? ''
}

/**
 * A browser follows a redirect as soon as its head has come, which express-session sends before it has written: here
 * what the next page reads of the session is written first.
 */
export const savedBeforeRedirect: RequestHandler = (req, res, next) => {
  const before = contentOf(req.session)
  const redirect = res.redirect.bind(res) as (...given: unknown[]) => void
  res.redirect = (...given: unknown[]) => {
    if (!req.session || contentOf(req.session) === before) return redirect(...given)
    req.session.save((error) => (error ? next(error) : redirect(...given)))
  }
  next()
}
