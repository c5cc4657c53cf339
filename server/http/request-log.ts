import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from '../log.js'

const requestId = /^[\w-]{8,64}$/

/** The path without what may be secret: query strings and the tokens that letters carry. */
export function loggedPath(url: string): string {
  const [pathname = '/'] = url.split('?')
  return pathname.replace(/[\w-]{40,}/g, '…')
}

/** Gives each request an id, answers it in `X-Request-Id`, and writes one line when the response ends. */
export const requestLog: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given && requestId.test(given) ? given : randomUUID()
  const started = performance.now()
  res.setHeader('X-Request-Id', id)
  res.on('close', () => {
    log.info(
      {
        request: id,
        method: req.method,
        path: loggedPath(req.originalUrl),
        status: res.writableFinished ? res.statusCode : 'aborted',
        milliseconds: Math.round(performance.now() - started),
      },
      'request',
    )
  })
  next()
}
