import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterChange } from './after-change.js'
import { fillWithDemo, type HubProcess, startHub } from './hub-process.js'
import { type Contender, compare, type Load } from './load.js'
import { signIn } from './member.js'
import { scalePages } from './scale-pages.js'
import { printTable } from './table.js'

const fewPosts = 10_000
export const mostPosts = 1_000_000
type Size = 'small' | 'large'

interface ScaleOptions {
  /** So many in the large hub. */
  posts: number
  /** A folder in which the hubs stay for the next time; without it they are made anew, and removed. */
  keptIn?: string
}

/**
 * The pages of a hub with a million posts beside those of one with ten thousand, in one run, the cache of finished
 * pages switched off: how many times longer they take under load and right after a change, and what they cost the
 * processor.
 */
export async function benchScale({ posts: many, keptIn }: ScaleOptions) {
  const folder = keptIn ? path.resolve(keptIn) : await mkdtemp(path.join(tmpdir(), 'essaim-bench-scale-'))
  const hubs: HubProcess[] = []
  try {
    const contenders: Contender[][] = []
    const dataDirs: string[] = []
    const sizes: [Size, number][] = [
      ['small', fewPosts],
      ['large', many],
    ]
    for (const [size, posts] of sizes) {
      const dataDir = path.join(folder, `posts-${posts}`)
      await mkdir(dataDir, { recursive: true })
      process.stderr.write(`A hub with ${posts.toLocaleString('en')} posts, in ${dataDir}\n`)
      await fillWithDemo(dataDir, posts)
      const hub = await startHub(dataDir, { PAGE_CACHE: 'false' })
      hubs.push(hub)
      dataDirs.push(dataDir)
      contenders.push(await contendersOf(hub, size))
    }
    const pairs = inPairs(contenders)
    const loads = await compare(pairs)
    const [members, visitors] = [
      pairs.filter(({ headers }) => headers),
      pairs.filter(({ headers }) => !headers),
    ]
    const first = new Map([
      ...(await afterChange(visitors, dataDirs)),
      ...(await afterChange(members, dataDirs)),
    ])
    const rows = rowsOf(loads, first)
    print(rows, many)
    return rows
  } finally {
    for (const hub of hubs) await hub.stop()
    if (!keptIn) await rm(folder, { recursive: true, force: true })
  }
}

async function contendersOf({ url, processorSeconds }: HubProcess, size: Size): Promise<Contender[]> {
  const cookie = await signIn(url)
  return Object.entries(await scalePages(url)).flatMap(([page, paths]) => [
    { name: `${page} signed out ${size}`, url, paths, processorSeconds },
    { name: `${page} signed in ${size}`, url, paths, processorSeconds, headers: { cookie } },
  ])
}

/** Both sizes of a page one after the other, so that they meet the same other work. */
function inPairs([small = [], large = []]: Contender[][]): Contender[] {
  return small.flatMap((one, index) => [one, ...large.slice(index, index + 1)])
}

/** What was seen of both hubs, and how many times the one the other is. */
interface Compared {
  few: number
  many: number
  times: number
}

function compared(few = Number.NaN, many = Number.NaN): Compared {
  return { few, many, times: many / few }
}

function rowsOf(loads: Map<string, Load>, first: Map<string, number>) {
  const pages = [...loads.keys()].flatMap((name) => /^(.*) small$/.exec(name)?.[1] ?? [])
  return pages.map((page) => {
    const [few, many] = [loads.get(`${page} small`), loads.get(`${page} large`)]
    return {
      page,
      /** For each request under way, were there only one. */
      millisecondsUnderLoad: compared(
        1000 / (few?.requestsPerSecond ?? Number.NaN),
        1000 / (many?.requestsPerSecond ?? Number.NaN),
      ),
      processorMilliseconds: compared(few?.processorMilliseconds, many?.processorMilliseconds),
      millisecondsAfterChange: compared(first.get(`${page} small`), first.get(`${page} large`)),
    }
  })
}

function print(rows: ReturnType<typeof rowsOf>, posts: number): void {
  const figures = ({ few, many, times }: Compared) => [few, many, times]
  printTable(
    `Milliseconds a page with ${posts.toLocaleString('en')} posts beside ${fewPosts.toLocaleString('en')} (medians)`,
    [
      'page',
      ...['under load', 'processor', 'after a change'].flatMap((what) => [`${what}: few`, 'many', 'times']),
    ],
    rows.map(({ page, millisecondsUnderLoad, processorMilliseconds, millisecondsAfterChange }) => [
      page,
      ...[millisecondsUnderLoad, processorMilliseconds, millisecondsAfterChange].flatMap(figures),
    ]),
  )
}
