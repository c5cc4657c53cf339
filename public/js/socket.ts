import type { Socket } from 'socket.io-client'

let opened: Promise<Socket> | undefined

/** The page's one socket, loaded when first asked for and kept from page to page. */
export function openSocket(): Promise<Socket> {
  opened ??= import('socket.io-client').then(({ io }) => announced(io({ transports: ['websocket'] })))
  return opened
}

/** The page says whether it is told what happens elsewhere. */
function announced(socket: Socket): Socket {
  const { documentElement } = document
  socket.on('connect', () => documentElement.toggleAttribute('data-live', true))
  socket.on('disconnect', () => documentElement.toggleAttribute('data-live', false))
  return socket
}
