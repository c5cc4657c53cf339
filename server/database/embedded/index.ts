import { once } from 'node:events'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { lockFolder } from './lock.js'
import type { WorkerData, WorkerMessage } from './worker.js'

export interface EmbeddedOptions {
  /** The folder that holds the data; made when it is not there. */
  dir: string
  /** A free one is taken when none is given. */
  port?: number
  /** A unix socket instead of a port. */
  socketPath?: string
  /** Whether `configureFailPoint` is there, for the tests of drivers. */
  testCommands?: boolean
  /** The file that a build made of `worker.ts`; without it, and where the sources run, the source is run by tsx. */
  builtThread?: string
}

export interface EmbeddedDatabase {
  /** What the driver or mongoose connects to. */
  uri: string
  /** Ends every connection, writes everything out and gives the folder back. */
  close(): Promise<void>
}

/** Starts the embedded database on a folder, in a thread of its own. */
export async function startEmbedded({ builtThread, ...options }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dir = resolve(options.dir)
  const unlock = lockFolder(dir)
  try {
    const worker = startWorker({ ...options, dir }, builtThread)
    const [started] = (await once(worker, 'message')) as [WorkerMessage]
    if (started.type !== 'listening') throw new Error('The embedded database did not start')
    return { uri: started.uri, close: closer(worker, unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

function startWorker(workerData: WorkerData, builtThread: string | undefined): Worker {
  const options = { workerData, name: 'database' }
  if (builtThread && !import.meta.url.endsWith('.ts')) return new Worker(builtThread, options)
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = JSON.stringify(new URL('dist/esm/api/index.mjs', tsx).href)
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href)
  const code = `import(${loader}).then(({ register }) => { register(); return import(${file}) })`
  return new Worker(code, { ...options, eval: true, execArgv: [] })
}

function closer(worker: Worker, unlock: () => void): () => Promise<void> {
  let closing: Promise<void> | undefined
  const close = async () => {
    const ended = once(worker, 'exit')
    worker.postMessage('close')
    await ended
    unlock()
  }
  return () => {
    closing ??= close()
    return closing
  }
}
