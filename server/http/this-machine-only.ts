import type { Request, RequestHandler } from 'express'
import { NotFound } from '../../models/failure.js'
import { config } from '../config.js'
import { parseUrl } from '../lib/parse-url.js'

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** A site that has pointed its own name at 127.0.0.1 reads with the developer's browser: the name has to be ours. */
function isOwnName(host: string | undefined): boolean {
  const name = parseUrl(`http://${host}`)?.hostname
  const own = ['localhost', '127.0.0.1', '[::1]', parseUrl(config.publicUrl)?.hostname]
  return name !== undefined && own.includes(name)
}

function comesFromHere(req: Request): boolean {
  return (
    loopback.test(req.socket.remoteAddress ?? '') &&
    proxyHeaders.every((name) => req.headers[name] === undefined) &&
    isOwnName(req.headers.host)
  )
}

/** For what only the person who runs the hub may see: to anybody else it does not exist. */
export const thisMachineOnly: RequestHandler = (req, _res, next) => {
  next(comesFromHere(req) ? undefined : new NotFound())
}
