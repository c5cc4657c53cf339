import { chmodSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import type { Engine } from '../engine.js'
import { serveConnection } from './connection.js'

export interface Listening {
  uri: string
  close(): Promise<void>
}

export interface Address {
  port?: number
  socketPath?: string
}

/** Listens on the loopback address alone, or on a socket file that its owner alone may use. */
export async function listen(engine: Engine, { port = 0, socketPath }: Address): Promise<Listening> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const connectionId = engine.activity.connected()
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      engine.activity.disconnected()
    })
    serveConnection(socket, (message) => engine.handle(message, connectionId), engine.activity)
  })
  if (socketPath) await listenPrivately(server, socketPath)
  else await listenOn(server, { host: '127.0.0.1', port })
  const uri = socketPath
    ? `mongodb://${encodeURIComponent(socketPath)}`
    : `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    uri,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function listenPrivately(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true })
  await listenOn(server, { path })
  chmodSync(path, 0o600)
}

function listenOn(server: Server, options: { host?: string; port?: number; path?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
