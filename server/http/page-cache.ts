import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { contentVersion } from '../../models/content-version.js'
import { config } from '../config.js'
import { sessionCookieName } from './session.js'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

interface Page {
  version: string
  madeAt: number
  type: string
  etag: string
  plain: Buffer
  /** Made when somebody first asks for them. */
  gzip?: Promise<Buffer>
  br?: Promise<Buffer>
}

const textAtSix = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 6,
}

const mostPages = 500
const mostBytes = 64 * 1024
/** Pages say "2 minutes ago": after this they are made again even if nothing changed. */
const oldestMilliseconds = 60_000

const pages = new Map<string, Page>()

function keyOf(req: Request, res: Response): string {
  return `${res.locals.locale} ${res.locals.scheme} ${res.locals.timeZone} ${req.originalUrl}`
}

/** A session, a waiting notice or another method means a page of one's own. */
function isShared(req: Request, res: Response): boolean {
  const { cookies } = res.locals
  return (
    (req.method === 'GET' || req.method === 'HEAD') &&
    cookies[sessionCookieName] === undefined &&
    cookies.notice === undefined &&
    req.headers.authorization === undefined &&
    req.originalUrl.length < 300
  )
}

function keep(key: string, page: Page) {
  pages.delete(key)
  pages.set(key, page)
  const oldest = pages.keys().next().value
  if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
}

function makePage(body: Buffer, type: string, version: string): Page {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  return { version, madeAt: Date.now(), type, etag, plain: body }
}

function encoded(page: Page, encoding: string | false): Promise<Buffer> | Buffer {
  if (encoding === 'br') {
    page.br ??= brotli(page.plain, { params: textAtSix })
    return page.br
  }
  if (encoding === 'gzip') {
    page.gzip ??= gzipped(page.plain, { level: 6 })
    return page.gzip
  }
  return page.plain
}

async function send(req: Request, res: Response, page: Page) {
  const encoding = req.acceptsEncodings(['br', 'gzip', 'identity'])
  const body = await encoded(page, encoding)
  const coded = encoding === 'br' || encoding === 'gzip'
  const etag = coded ? page.etag.replace(/"$/, `-${encoding}"`) : page.etag
  res.setHeader('Content-Type', page.type)
  res.setHeader('Cache-Control', 'private, no-cache')
  res.vary('Accept-Encoding')
  res.vary('Cookie')
  res.setHeader('ETag', etag)
  if (coded) res.setHeader('Content-Encoding', encoding)
  if (req.headers['if-none-match']?.includes(etag)) {
    res.statusCode = 304
    res.end()
    return
  }
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Lets the page made for this reader serve the next signed-out one: only whole 200 pages that began no session. */
function capture(req: Request, res: Response, key: string) {
  const version = contentVersion()
  const plainSend = res.send.bind(res)
  res.send = (body: unknown) => {
    const type = String(res.getHeader('content-type') ?? 'text/html; charset=utf-8')
    const shareable =
      typeof body === 'string' &&
      res.statusCode === 200 &&
      /^(text\/(html|calendar)|application\/(atom\+xml|json|xml))/.test(type) &&
      !res.hasHeader('set-cookie') &&
      !String(res.getHeader('cache-control') ?? '').includes('no-store') &&
      req.session?.csrfToken === undefined
    if (!shareable) return plainSend(body)
    const page = makePage(Buffer.from(body), type, version)
    if (page.plain.length <= mostBytes * 4) keep(key, page)
    send(req, res, page).catch(() => res.destroy())
    return res
  }
}

/**
 * Answers readers without a session from finished pages, before session and passport run. Keyed by address, language,
 * scheme and zone; dropped when any public content changes.
 */
export const pageCache: RequestHandler = async (req, res, next) => {
  if (!config.pageCache || !isShared(req, res)) return next()
  const key = keyOf(req, res)
  const page = pages.get(key)
  if (page && page.version === contentVersion() && Date.now() - page.madeAt < oldestMilliseconds) {
    keep(key, page)
    res.locals.routeName = 'page cache'
    return send(req, res, page)
  }
  if (req.method === 'GET') capture(req, res, key)
  next()
}
