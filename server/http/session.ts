import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import session from 'express-session'
import mongoose from 'mongoose'
import { onSessionsEnded, sessionCollection } from '../../models/session.js'
import { config } from '../config.js'
import { BrieflyCachedStore } from './session-store.js'

declare module 'express-session' {
  interface SessionData {
    /** When a member's session was last prolonged, in milliseconds since 1970. */
    seenAt?: number
  }
}

/** `__Host-` binds the cookie to this very host over TLS; browsers refuse the prefix without TLS. */
export const sessionCookieName = config.secure ? '__Host-essaim' : 'essaim'

const fortnightSeconds = 14 * 24 * 3600

/** The database knows sessions by the hash of their id, so a copy of it opens none of them. */
export function storedSessionId(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}

const prolongedEvery = 3600 * 1000

/** Once an hour of use, writes a member's session and its cookie anew: both live a fortnight from then. */
export const prolongSession: RequestHandler = (req, _res, next) => {
  const { session: current, user } = req
  if (user && Date.now() - (current.seenAt ?? 0) > prolongedEvery) current.seenAt = Date.now()
  next()
}

/** Sessions in MongoDB, written only when they hold something, living a fortnight after their last use. */
export function sessions(secret: string): RequestHandler {
  const store = new BrieflyCachedStore({
    client: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    collectionName: sessionCollection,
    stringify: false,
    ttl: fortnightSeconds,
    transformId: storedSessionId,
  })
  onSessionsEnded(() => store.forget())
  return session({
    name: sessionCookieName,
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.secure,
      maxAge: fortnightSeconds * 1000,
      path: '/',
    },
    store,
  })
}
