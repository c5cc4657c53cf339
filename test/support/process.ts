import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startArguments } from '../../server/start-command.js'

const root = path.join(import.meta.dirname, '../..')

export interface HubProcess {
  url: string
  /** Everything printed on standard output so far. */
  printed(): string
  logged(): string
  child: ChildProcess
  /** Sends a signal and waits for the end; gives the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>
}

/** Starts the built hub as its user would, and waits until it prints its address. */
export async function startProcess(environment: Record<string, string>): Promise<HubProcess> {
  const { npm_lifecycle_event: _event, ...inherited } = process.env
  const child = spawn(process.execPath, startArguments(), {
    cwd: root,
    env: {
      ...inherited,
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      PORT: '0',
      MONGODB_URI: '',
      ...environment,
    },
  })
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exited = once(child, 'exit').then(([code, signal]) => code ?? signal)
  const deadline = Date.now() + 20_000
  while (!/^Essaim: (\S+)$/m.test(out)) {
    if (child.exitCode !== null) throw new Error(`the hub did not start: ${errors.slice(0, 4000)}`)
    if (Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`the hub prints no address: ${out}${errors.slice(0, 4000)}`)
    }
    await sleep(20)
  }
  return {
    url: /^Essaim: (\S+)$/m.exec(out)?.[1] ?? '',
    printed: () => out,
    logged: () => errors,
    child,
    async end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

/** Runs the built hub to its end, for starts that must fail. */
export async function failedStart(environment: Record<string, string>, folder = root) {
  const child = spawn(process.execPath, startArguments(), {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', ...environment },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const [code] = await once(child, 'exit')
  return { code: code as number, errors }
}
