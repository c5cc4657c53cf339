import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import { hub } from './hub.js'
import type { member } from './member.js'

export type Answer = { granted: boolean }

/** A browser's socket, with the cookies and origin given; not connected yet. */
export function socketOf(url: string, headers: Record<string, string>): Socket {
  return io(url, {
    transports: ['websocket'],
    extraHeaders: headers,
    forceNew: true,
    reconnection: false,
    autoConnect: false,
  })
}

export async function connected(socket: Socket): Promise<Socket> {
  const outcome = Promise.race([
    once(socket as never, 'connect').then(() => undefined),
    once(socket as never, 'connect_error').then(([error]) => error as Error),
  ])
  socket.connect()
  const error = await outcome
  if (error) throw error
  return socket
}

/** Asks to hear of a topic's replies; gives whether that was granted. */
export function openTopicOn(socket: Socket, topic: unknown): Promise<boolean> {
  return socket.timeout(5000).emitWithAck('topic:open', topic)
}

/** The socket of a member's browser, connected. */
export async function socketFor(
  { browser }: Awaited<ReturnType<typeof member>>,
  headers: Record<string, string> = {},
): Promise<Socket> {
  const { url } = await hub()
  const cookies = browser.jar.getCookies({
    domain: new URL(url).hostname,
    path: '/',
    secure: false,
    script: false,
  } as never)
  return connected(socketOf(url, { cookie: cookies.toValueString(), ...headers }))
}
