import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { inheritedEnvironment } from '../config.js'
import { root } from '../root.js'
import { startArguments } from '../start-command.js'

/** In which Linux counts processor time, whatever the machine. */
const ticksInSecond = 100

export interface HubProcess {
  url: string
  /** From the start of the process to the first page answered. */
  firstAnswerMilliseconds: number
  /** Resident memory of the whole process, in megabytes (10^6 bytes). */
  memory(): Promise<number>
  /** Processor time that the whole process has used so far. */
  processorSeconds(): Promise<number>
  stop(): Promise<void>
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  while (child.exitCode === null) {
    const address = /^Essaim: (\S+)$/m.exec(printed)?.[1]
    if (address) return address
    await sleep(2)
  }
  throw new Error('the hub did not start')
}

/** Starts the built hub on a folder, in production mode, as `npm start` does once it has been built. */
export async function startHub(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<HubProcess> {
  const started = performance.now()
  const child = spawn(process.execPath, startArguments(), {
    cwd: root,
    env: {
      PATH: inheritedEnvironment.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATA_DIR: dataDir,
      MONGODB_URI: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  await (await fetch(`${url}/`)).text()
  const firstAnswerMilliseconds = performance.now() - started
  return {
    url,
    firstAnswerMilliseconds,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6
    },
    async processorSeconds() {
      const [user, system] = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(' ').slice(13, 15)
      return (Number(user) + Number(system)) / ticksInSecond
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Runs the demo to its end on a folder; `--scale` says how many posts. */
export async function fillWithDemo(dataDir: string, posts?: number): Promise<void> {
  const scale = posts ? ['--scale', String(posts)] : []
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/demo/index.ts', ...scale], {
    cwd: root,
    env: { ...inheritedEnvironment, DATA_DIR: dataDir, MONGODB_URI: '', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('the demo did not finish')
}
