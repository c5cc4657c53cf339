import { parentPort, workerData } from 'node:worker_threads'
import { Engine } from './engine.js'
import { type Address, listen } from './wire/server.js'

export interface WorkerData extends Address {
  dir: string
  testCommands?: boolean
}

/** What the worker tells the thread that started it. */
export type WorkerMessage = { type: 'listening'; uri: string } | { type: 'closed' }

const port = parentPort
if (!port) throw new Error('worker.ts runs in a worker thread')

// A commit that fails rejects the write that waits for it, and a second promise that LMDB keeps to itself.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof Error && 'commitError' in error)) throw error
})

const { dir, testCommands, ...address } = workerData as WorkerData
const engine = new Engine(dir, { testCommands })
const server = await listen(engine, address)

port.once('message', async () => {
  await server.close()
  await engine.close()
  port.postMessage({ type: 'closed' } satisfies WorkerMessage)
  port.close()
})
port.postMessage({ type: 'listening', uri: server.uri } satisfies WorkerMessage)
