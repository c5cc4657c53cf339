import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../root.js'

/** Starts the yardstick with the pages that it is to answer, by path. */
export async function startBare(bodies: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/bench/bare-server.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(bodies))
  const [chunk] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(chunk).trim()}`, stop: () => child.kill() }
}
