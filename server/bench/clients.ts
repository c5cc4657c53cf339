import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../root.js'
import type { Question } from './posts.js'

/** How many answers a second several client processes get together, asking at the same time. */
export async function rateOfClients(
  processes: number,
  uri: string,
  question: Question,
  size: number,
  atOnceEach: number,
): Promise<number> {
  const one = () => rateOfClient([uri, question, String(size), String(atOnceEach)])
  const rates = await Promise.all(Array.from({ length: processes }, one))
  return rates.reduce((sum, rate) => sum + rate, 0)
}

async function rateOfClient(args: string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/bench/client-process.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('a client of the database bench failed')
  return Number(printed)
}
