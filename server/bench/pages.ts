import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBare } from './bare.js'
import { type FirstView, firstView } from './first-view.js'
import { fillWithDemo, type HubProcess, startHub } from './hub-process.js'
import { type Contender, compare, type Load, median } from './load.js'
import { signIn } from './member.js'
import { printTable } from './table.js'

type Pages = Record<string, string>
type Loads = Map<string, Load>

const theme = '/themes/alimentation'
/** Nobody asks for so long: V8 has then given back what only the start needed. */
const restMilliseconds = 30_000
const answers = ['bare', 'finished', 'brotli', 'signed in', 'made anew', 'signed in, made anew'] as const

async function text(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} at ${url}`)
  return answer.text()
}

/** The liveliest topic of a theme, the theme, and the home page. */
async function pagesOf(url: string): Promise<Pages> {
  const topic = /href="(\/topics\/[0-9a-f]{24}[^"]*)"/.exec(await text(`${url}${theme}`))?.[1]
  if (!topic) throw new Error('the demo has no topic')
  return { topic, theme, home: '/' }
}

function contenders(
  pages: Pages,
  variants: Record<string, { url: string; headers?: Record<string, string> }>,
) {
  return Object.entries(pages).flatMap(([page, address]) =>
    Object.entries(variants).map(
      ([what, { url, headers }]): Contender => ({
        name: `${page} ${what}`,
        url: `${url}${address}`,
        headers,
      }),
    ),
  )
}

async function startTimes(dataDir: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const hub = await startHub(dataDir)
    times.push(hub.firstAnswerMilliseconds)
    await hub.stop()
  }
  return median(times)
}

async function bodiesOf(hub: HubProcess, pages: Pages): Promise<Record<string, string>> {
  const bodies: Record<string, string> = {}
  for (const address of Object.values(pages)) bodies[address] = await text(`${hub.url}${address}`)
  return bodies
}

async function measure(dataDir: string) {
  const startMilliseconds = await startTimes(dataDir)
  const uncached = await startHub(dataDir, { PAGE_CACHE: 'false' })
  const pages = await pagesOf(uncached.url)
  const bare = await startBare(await bodiesOf(uncached, pages))
  const signedIn = { url: uncached.url, headers: { cookie: await signIn(uncached.url) } }
  const anew = await compare(
    contenders(pages, { bare, 'made anew': uncached, 'signed in, made anew': signedIn }),
  )
  await uncached.stop()

  const hub = await startHub(dataDir)
  const memoryAfterStart = await hub.memory()
  await sleep(restMilliseconds)
  const memoryAtRest = await hub.memory()
  const headers = { cookie: await signIn(hub.url) }
  const loads = await compare(
    contenders(pages, {
      bare,
      finished: hub,
      brotli: { url: hub.url, headers: { 'accept-encoding': 'br' } },
      'signed in': { url: hub.url, headers },
    }),
  )
  const memoryAfterLoad = await hub.memory()
  const views: Record<string, FirstView> = {}
  for (const [page, address] of Object.entries(pages)) views[page] = await firstView(`${hub.url}${address}`)
  await hub.stop()
  bare.stop()
  return {
    rows: rowsOf(pages, loads, anew),
    views,
    startMilliseconds,
    memoryAfterStart,
    memoryAtRest,
    memoryAfterLoad,
  }
}

function rowsOf(pages: Pages, loads: Loads, anew: Loads) {
  return Object.keys(pages).flatMap((page) =>
    answers.map((answer) => {
      const from = answer.endsWith('made anew') ? anew : loads
      const { requestsPerSecond = 0, p99Milliseconds = 0 } = from.get(`${page} ${answer}`) ?? {}
      const yardstick = from.get(`${page} bare`)?.requestsPerSecond ?? Number.NaN
      return {
        page,
        answer,
        requestsPerSecond,
        p99Milliseconds,
        percentOfBare: (100 * requestsPerSecond) / yardstick,
      }
    }),
  )
}

function print({ rows, views, ...process }: Awaited<ReturnType<typeof measure>>) {
  printTable(
    'Pages, beside a bare express server answering the same bytes (medians of three rounds)',
    ['page', 'answer', 'requests/s', 'p99 ms', '% of bare'],
    rows.map((row) => [
      row.page,
      row.answer,
      Math.round(row.requestsPerSecond),
      row.p99Milliseconds,
      Math.round(row.percentOfBare),
    ]),
  )
  printTable(
    'A first view in a browser',
    ['page', 'requests', 'HTML+CSS+JS kB', 'fonts+pictures kB'],
    Object.entries(views).map(([page, view]) => [
      page,
      view.requests,
      view.compressedBytes / 1000,
      view.otherBytes / 1000,
    ]),
  )
  printTable(
    'The process',
    ['what', 'figure'],
    [
      ['start to first answer, ms', Math.round(process.startMilliseconds)],
      ['memory right after the first answer, MB', Math.round(process.memoryAfterStart)],
      ['memory at rest, MB', Math.round(process.memoryAtRest)],
      ['memory after load, MB', Math.round(process.memoryAfterLoad)],
    ],
  )
}

/**
 * Topic, theme and home page of the demo beside a bare express server that answers the same bytes: finished pages,
 * pages made anew, compressed, signed in; then a first view in a browser, the start, and memory.
 */
export async function benchPages() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-bench-'))
  try {
    await fillWithDemo(dataDir)
    const measured = await measure(dataDir)
    print(measured)
    return measured
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
