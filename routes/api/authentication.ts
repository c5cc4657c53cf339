import type { Request, RequestHandler, Response } from 'express'
import { countRequest } from '../../models/api-token/rate.js'
import { holderOf, type Scope } from '../../models/api-token.js'
import { Forbidden, Unauthenticated } from '../../models/failure.js'
import { mustAcceptCharter } from '../../models/policies/account.js'
import type { CurrentUser } from '../../models/user.js'

/** How RFC 6750 asks for a token, and says what is wrong with the one that came. */
const challenge = 'Bearer realm="Essaim"'

/**
 * Lets whoever brings a token speak as its owner. Cookies mean nothing below `/api/v1`, so that no other site can speak in a
 * reader's name and no form needs a token of its own.
 */
export const authenticate: RequestHandler = async (req, res, next) => {
  const given = req.get('authorization')
  if (given === undefined) return next()
  const [, secret] = /^Bearer +([\w-]{20,100})$/i.exec(given) ?? []
  const holder = secret === undefined ? undefined : await holderOf(secret)
  if (!holder) {
    res.set('WWW-Authenticate', `${challenge}, error="invalid_token"`)
    throw new Unauthenticated('api.errors.token')
  }
  await countRequest(holder.token)
  req.user = holder.user
  res.locals.timeZone = holder.user.timeZone
  res.locals.scopes = holder.token.scopes
  next()
}

/**
 * The member for whom a request speaks, if its token goes that far.
 * @throws Unauthenticated without a token, Forbidden for one that allows less or whose owner has not accepted the charter.
 */
export function memberAllowed(req: Request, res: Response, scope: Scope): CurrentUser {
  if (!req.user) {
    res.set('WWW-Authenticate', challenge)
    throw new Unauthenticated('api.errors.tokenMissing')
  }
  if (!res.locals.scopes.includes(scope)) {
    res.set('WWW-Authenticate', `${challenge}, error="insufficient_scope", scope="${scope}"`)
    throw new Forbidden('api.errors.scope', { scope })
  }
  if (req.method !== 'GET' && mustAcceptCharter(req.user)) throw new Forbidden('api.errors.charter')
  return req.user
}
