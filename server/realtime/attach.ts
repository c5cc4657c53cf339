import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import passport from 'passport'
import { Server } from 'socket.io'
import { onUnreadChanged } from '../../models/notification/unread.js'
import { onSessionsEnded } from '../../models/session.js'
import { type CurrentUser, currentUserById } from '../../models/user.js'
import { fromElsewhere } from '../http/csrf.js'
import { meter } from '../metrics/meter.js'
import { crossing } from './adapter.js'
import { unreadChanged, useSockets } from './broadcasts.js'
import { type ClientToServer, type ServerToClient, type SocketData, userRoom } from './contract.js'
import { followEvents } from './incoming/events.js'
import { followTopics } from './incoming/topics.js'

export type Sockets = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>

type Handshake = IncomingMessage & { user?: CurrentUser }

/** Runs an express middleware when a connection is made, and not at each of its messages. */
function atHandshake(middleware: RequestHandler) {
  return (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => {
    const isHandshake =
      (req as IncomingMessage & { _query?: Record<string, string> })._query?.sid === undefined
    if (isHandshake) middleware(req as never, res as never, next as never)
    else next()
  }
}

/**
 * Opens the hub's sockets to signed-in members, on the same server and with the same session as the pages.
 * Websockets only: they need no sticky balancer, and who cannot use them still has every page.
 * @returns how to close them.
 */
export async function attachSockets(
  server: HttpServer,
  session: RequestHandler,
): Promise<() => Promise<void>> {
  const { options, close } = await crossing()
  const io: Sockets = new Server(server, {
    ...options,
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: 64 * 1024,
    allowRequest: ({ headers }, decide) => {
      const [origin, site] = [headers.origin, headers['sec-fetch-site']]
      decide(null, !fromElsewhere(origin, Array.isArray(site) ? site[0] : site, headers.host))
    },
  })
  io.engine.use(atHandshake(session))
  io.engine.use(atHandshake(passport.session()))
  io.use((socket, next) => {
    const { user } = socket.request as Handshake
    if (user) socket.data.user = user.id
    next(user ? undefined : new Error('sign in first'))
  })
  io.on('connection', async (socket) => {
    await socket.join(userRoom(socket.data.user))
    followTopics(io, socket)
    followEvents(socket)
    const user = await currentUserById(socket.data.user)
    socket.emit('notification:count', user?.unreadNotifications ?? 0)
  })
  useSockets(io)
  meter().sockets(() => io.engine.clientsCount)
  onUnreadChanged(unreadChanged)
  onSessionsEnded((user) => io.in(userRoom(user)).disconnectSockets(true))
  return async () => {
    useSockets(undefined)
    await io.close()
    await close()
  }
}
