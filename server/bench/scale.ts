import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillWithDemo, type HubProcess, startHub } from './hub-process.js'
import { type Contender, compare, type Load } from './load.js'
import { signIn } from './member.js'
import { printTable } from './table.js'

const fewPosts = 10_000
export const mostPosts = 1_000_000
type Size = 'small' | 'large'

/** So many different topics are asked for in turn, so that what is kept of one serves no other. */
const topicsAsked = 400

const searched = [
  'emploi',
  'alimentation',
  'mobilité',
  'partager',
  'jardin',
  'projet jeunes',
  'bilan première année',
  'cantine scolaire',
]

async function topicPaths(url: string): Promise<string[]> {
  const paths: string[] = []
  let next: string | undefined = `${url}/api/v1/topics?limit=100`
  while (next && paths.length < topicsAsked) {
    const answer: Response = await fetch(next)
    const { data } = (await answer.json()) as { data: { url: string }[] }
    paths.push(...data.map((topic) => new URL(topic.url).pathname))
    const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    next = link && url + link.replace(/^https?:\/\/[^/]+/, '')
  }
  return paths
}

async function themePaths(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/themes`)).text()
  return [...new Set([...page.matchAll(/href="(\/themes\/[\w-]+)"/g)].map(([, found]) => found ?? ''))]
}

/** Searches that differ, so that one that is kept answers no other. */
async function searchPaths(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/search`)).text()
  const list = /<select[^>]*name="theme"[^>]*>([\s\S]*?)<\/select>/.exec(page)?.[1] ?? ''
  const themes = [...list.matchAll(/value="([\w-]*)"/g)].map(([, theme]) => theme ?? '')
  return themes.flatMap((theme) =>
    searched.map((words) => `/search?${new URLSearchParams({ q: words, theme })}`),
  )
}

async function contendersOf(hub: HubProcess, size: Size): Promise<Contender[]> {
  const cookie = await signIn(hub.url)
  const pages: Record<string, string[]> = {
    topic: await topicPaths(hub.url),
    theme: await themePaths(hub.url),
    home: ['/'],
    search: await searchPaths(hub.url),
  }
  const { url, processorSeconds } = hub
  return Object.entries(pages).flatMap(([page, paths]) => [
    { name: `${page} signed out ${size}`, url, paths, processorSeconds },
    { name: `${page} signed in ${size}`, url, paths, processorSeconds, headers: { cookie } },
  ])
}

interface ScaleOptions {
  /** So many in the large hub. */
  posts: number
  /** A folder in which the hubs stay for the next time; without it they are made anew, and removed. */
  keptIn?: string
}

/**
 * The pages of a hub with a million posts beside those of one with ten thousand, in one run, the cache of finished
 * pages switched off: how many times longer they take, and how much more of a processor.
 */
export async function benchScale({ posts: many, keptIn }: ScaleOptions) {
  const folder = keptIn ? path.resolve(keptIn) : await mkdtemp(path.join(tmpdir(), 'essaim-bench-scale-'))
  const hubs: HubProcess[] = []
  try {
    const contenders: Contender[][] = []
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
      contenders.push(await contendersOf(hub, size))
    }
    const rows = rowsOf(await compare(inPairs(contenders)))
    print(rows, many)
    return rows
  } finally {
    for (const hub of hubs) await hub.stop()
    if (!keptIn) await rm(folder, { recursive: true, force: true })
  }
}

/** Both sizes of a page one after the other, so that they meet the same other work. */
function inPairs([small = [], large = []]: Contender[][]): Contender[] {
  return small.flatMap((one, index) => [one, ...large.slice(index, index + 1)])
}

function rowsOf(loads: Map<string, Load>) {
  const pages = [...loads.keys()].filter((name) => name.endsWith(' small'))
  return pages.map((name) => {
    const page = name.replace(/ small$/, '')
    const [small, large] = [loads.get(name), loads.get(`${page} large`)]
    const rates = { small: small?.requestsPerSecond ?? 0, large: large?.requestsPerSecond ?? 0 }
    const processor = {
      small: small?.processorMilliseconds ?? Number.NaN,
      large: large?.processorMilliseconds ?? Number.NaN,
    }
    return {
      page,
      requestsPerSecond: rates,
      processorMilliseconds: processor,
      timesLonger: rates.small / rates.large,
      timesTheProcessor: processor.large / processor.small,
    }
  })
}

function print(rows: ReturnType<typeof rowsOf>, posts: number): void {
  printTable(
    `Pages with ${posts.toLocaleString('en')} posts beside ${fewPosts.toLocaleString('en')} (medians of three rounds)`,
    [
      'page',
      'requests/s, few',
      'requests/s, many',
      'times longer',
      'processor ms, few',
      'processor ms, many',
      'times more',
    ],
    rows.map(({ page, requestsPerSecond, processorMilliseconds, timesLonger, timesTheProcessor }) => [
      page,
      Math.round(requestsPerSecond.small),
      Math.round(requestsPerSecond.large),
      timesLonger,
      processorMilliseconds.small,
      processorMilliseconds.large,
      timesTheProcessor,
    ]),
  )
}
