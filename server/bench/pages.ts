import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoEmail, demoPassword } from '../demo/people.js'
import { root } from '../root.js'
import { firstView } from './first-view.js'
import { fillWithDemo, startHub } from './hub-process.js'
import { type Contender, compare, median } from './load.js'
import { printTable } from './table.js'

interface Report {
  [section: string]: Record<string, unknown>
}

async function startBare(bodies: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/bench/bare-server.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(bodies))
  const [chunk] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(chunk).trim()}`, stop: () => child.kill() }
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function signIn(url: string): Promise<string> {
  const form = await fetch(`${url}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(form), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: token, email: demoEmail(0), password: demoPassword }),
  })
  if (answer.status !== 303) throw new Error(`the demo member could not sign in: ${answer.status}`)
  return cookiesOf(answer)
}

async function longestTopic(url: string): Promise<string> {
  const page = await (await fetch(`${url}/themes/alimentation`)).text()
  const first = /href="(\/topics\/[0-9a-f]{24}[^"]*)"/.exec(page)?.[1]
  if (!first) throw new Error('the demo has no topic')
  return first
}

/**
 * Topic, theme and home page beside a bare express server that answers the same bytes: finished pages, pages made anew,
 * compressed, signed in; then a first view in a browser, the start, and memory.
 */
export async function benchPages(): Promise<Report> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-bench-'))
  try {
    await fillWithDemo(dataDir)
    const starts: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const hub = await startHub(dataDir)
      starts.push(hub.firstAnswerMilliseconds)
      await hub.stop()
    }

    const uncached = await startHub(dataDir, { PAGE_CACHE: 'false' })
    const pages = { topic: await longestTopic(uncached.url), theme: '/themes/alimentation', home: '/' }
    const paths = Object.entries(pages)
    const bodies = Object.fromEntries(
      await Promise.all(
        paths.map(async ([, page]) => [page, await (await fetch(`${uncached.url}${page}`)).text()] as const),
      ),
    )
    const bare = await startBare(bodies)
    const misses = await compare(
      paths.flatMap(([name, page]): Contender[] => [
        { name: `${name} bare`, url: `${bare.url}${page}` },
        { name: `${name} made anew`, url: `${uncached.url}${page}` },
      ]),
    )
    await uncached.stop()

    const hub = await startHub(dataDir)
    const atRest = await hub.memory()
    const cookie = await signIn(hub.url)
    const hits = await compare(
      paths.flatMap(([name, page]): Contender[] => [
        { name: `${name} bare`, url: `${bare.url}${page}` },
        { name: `${name} finished`, url: `${hub.url}${page}` },
        { name: `${name} brotli`, url: `${hub.url}${page}`, headers: { 'accept-encoding': 'br' } },
        { name: `${name} signed in`, url: `${hub.url}${page}`, headers: { cookie } },
      ]),
    )
    const afterLoad = await hub.memory()
    const views = Object.fromEntries(
      await Promise.all(
        paths.map(async ([name, page]) => [name, await firstView(`${hub.url}${page}`)] as const),
      ),
    )
    await hub.stop()
    bare.stop()

    const rows = paths.flatMap(([name]) => {
      const row = (loads: typeof hits, what: string) => {
        const measured = loads.get(`${name} ${what}`)
        const yardstick = loads.get(`${name} bare`)
        const ratio = ((measured?.requestsPerSecond ?? 0) / (yardstick?.requestsPerSecond ?? 1)) * 100
        return {
          page: name,
          what,
          perSecond: measured?.requestsPerSecond ?? 0,
          p99: measured?.p99Milliseconds ?? 0,
          ratio,
        }
      }
      return [
        row(hits, 'bare'),
        row(hits, 'finished'),
        row(hits, 'brotli'),
        row(hits, 'signed in'),
        row(misses, 'made anew'),
      ]
    })
    printTable(
      'Pages, beside a bare express server answering the same bytes (medians of three)',
      ['page', 'answer', 'requests/s', 'p99 ms', '% of bare'],
      rows.map(({ page, what, perSecond, p99, ratio }) => [
        page,
        what,
        Math.round(perSecond),
        p99,
        Math.round(ratio),
      ]),
    )
    printTable(
      'A first view in a browser',
      ['page', 'requests', 'HTML+CSS+JS kB', 'fonts+pictures kB'],
      Object.entries(views).map(([page, { requests, compressedBytes, otherBytes }]) => [
        page,
        requests,
        compressedBytes / 1000,
        otherBytes / 1000,
      ]),
    )
    printTable(
      'The process',
      ['what', 'figure'],
      [
        ['start to first answer, ms', Math.round(median(starts))],
        ['memory at rest, MB', Math.round(atRest)],
        ['memory after load, MB', Math.round(afterLoad)],
      ],
    )
    return {
      pages: Object.fromEntries(rows.map((row) => [`${row.page}, ${row.what}`, row])),
      firstView: views,
      process: { startMilliseconds: median(starts), memoryAtRest: atRest, memoryAfterLoad: afterLoad },
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
