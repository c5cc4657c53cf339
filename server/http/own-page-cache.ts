import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { contentVersion } from '../../models/content-version.js'
import { memberChanged, memberVersion } from '../../models/member-version.js'
import { config } from '../config.js'
import { isPrefetch } from './prefetch.js'
import { sessionCookieName } from './session.js'

/** A page as one member's browser got it a moment ago. */
interface OwnPage {
  member: string
  version: string
  until: number
  headers: [name: string, value: string][]
  body: string
}

const oldestMilliseconds = 2000
const mostPages = 200
const mostCharacters = 256 * 1024
const keptHeaders = ['Content-Type', 'Cache-Control', 'Vary']
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** With several machines behind one address, what a member sends to one would be seen by the next two seconds late. */
const isOn = config.pageCache && config.redisUrl === undefined

const pages = new Map<string, OwnPage>()

/** The whole session cookie is in the key: a page is found only by whoever brings the one that it was made for. */
function keyOf(req: Request<unknown>, res: Response): string | undefined {
  const { cookies, locale, scheme, timeZone } = res.locals
  const session = cookies[sessionCookieName]
  const plain =
    req.method === 'GET' &&
    session !== undefined &&
    cookies.notice === undefined &&
    req.headers.authorization === undefined &&
    req.headers['turbo-frame'] === undefined &&
    req.headers.accept?.includes('json') !== true &&
    req.originalUrl.length < 300 &&
    !isPrefetch(req)
  return plain ? `${session} ${locale} ${scheme} ${timeZone} ${req.originalUrl}` : undefined
}

function versionFor(member: string): string {
  return `${contentVersion()} ${memberVersion(member)}`
}

function keep(key: string, page: OwnPage) {
  pages.delete(key)
  pages.set(key, page)
  for (const [oldest, { until }] of pages) {
    if (pages.size <= mostPages && until > Date.now()) break
    pages.delete(oldest)
  }
}

/**
 * Answers a member who asks again for a page of `keptForItsReader` within two seconds, while nothing that is public or
 * their own has changed: before session and passport run, for only what they let through was kept.
 */
export const ownPageCache: RequestHandler = (req, res, next) => {
  const key = isOn ? keyOf(req, res) : undefined
  const page = key === undefined ? undefined : pages.get(key)
  if (!page || page.until < Date.now() || page.version !== versionFor(page.member)) return next()
  for (const [name, value] of page.headers) res.setHeader(name, value)
  res.locals.routeName = 'own page cache'
  res.end(page.body)
}

/** Whatever a member sends may change what their pages show, here and next door. */
export const ownPagesEnd: RequestHandler = (req, res, next) => {
  const { user } = req
  if (user && !safe.has(req.method)) res.once('close', () => memberChanged(user.id))
  next()
}

/** As they were sent: express adds some of them while it sends. */
function headersOf(res: Response): OwnPage['headers'] {
  return keptHeaders.flatMap((name) => {
    const value = res.getHeader(name)
    return value === undefined ? [] : [[name, String(value)]]
  })
}

/**
 * For pages that show nothing but public content and what stands under `memberVersion`. Those who moderate see besides
 * what waits for them: theirs are made anew.
 */
export function keptForItsReader<P>(req: Request<P>, res: Response, next: NextFunction): void {
  const key = isOn && req.user ? keyOf(req, res) : undefined
  if (key === undefined || !req.user || res.locals.moderation) return next()
  const member = req.user.id
  const version = versionFor(member)
  const send = res.send.bind(res)
  res.send = (body: unknown) => {
    const sent = send(body)
    const whole = typeof body === 'string' && body.length <= mostCharacters && res.statusCode === 200
    if (whole && !res.hasHeader('set-cookie')) {
      keep(key, { member, version, until: Date.now() + oldestMilliseconds, headers: headersOf(res), body })
    }
    return sent
  }
  next()
}
