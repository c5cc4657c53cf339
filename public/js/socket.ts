import type { Socket } from 'socket.io-client'

let opened: Promise<Socket> | undefined

/** The page's one socket, loaded when first asked for and kept from page to page. */
export function openSocket(): Promise<Socket> {
  opened ??= import('socket.io-client').then(({ io }) => io({ transports: ['websocket'] }))
  return opened
}
