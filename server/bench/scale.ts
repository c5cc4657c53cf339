import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillWithDemo, type HubProcess, startHub } from './hub-process.js'
import { type Contender, compare } from './load.js'
import { signIn } from './member.js'
import { printTable } from './table.js'

const sizes = { small: 10_000, large: 1_000_000 }
type Size = keyof typeof sizes

/** So many different topics are asked for in turn, so that what is kept of one serves no other. */
const topicsAsked = 400

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

async function contendersOf(hub: HubProcess, size: Size): Promise<Contender[]> {
  const cookie = await signIn(hub.url)
  const pages: Record<string, string[]> = {
    topic: await topicPaths(hub.url),
    theme: await themePaths(hub.url),
    home: ['/'],
    search: ['emploi', 'alimentation', 'mobilité', 'partager'].map(
      (words) => `/search?q=${encodeURIComponent(words)}`,
    ),
  }
  return Object.entries(pages).flatMap(([page, paths]) => [
    { name: `${page} signed out ${size}`, url: hub.url, paths },
    { name: `${page} signed in ${size}`, url: hub.url, paths, headers: { cookie } },
  ])
}

/**
 * The pages of a hub with a million posts beside those of one with ten thousand, in one run, the cache of finished
 * pages switched off: how many times longer they take.
 */
export async function benchScale() {
  const folders: string[] = []
  const hubs: HubProcess[] = []
  try {
    const contenders: Contender[] = []
    for (const [size, posts] of Object.entries(sizes) as [Size, number][]) {
      const dataDir = await mkdtemp(path.join(tmpdir(), `essaim-bench-${size}-`))
      folders.push(dataDir)
      await fillWithDemo(dataDir, posts)
      const hub = await startHub(dataDir, { PAGE_CACHE: 'false' })
      hubs.push(hub)
      contenders.push(...(await contendersOf(hub, size)))
    }
    const loads = await compare(contenders)
    const rows = contenders
      .filter(({ name }) => name.endsWith(' small'))
      .map(({ name }) => {
        const page = name.replace(/ small$/, '')
        const [few, many] = [loads.get(name), loads.get(`${page} large`)].map(
          (one) => one?.requestsPerSecond ?? 0,
        )
        return { page, few: few ?? 0, many: many ?? 0, timesLonger: (few ?? 0) / (many ?? 1) }
      })
    printTable(
      `Pages with ${sizes.large.toLocaleString('en')} posts beside ${sizes.small.toLocaleString('en')} (medians of three rounds)`,
      ['page', 'requests/s, few', 'requests/s, many', 'times longer'],
      rows.map(({ page, few, many, timesLonger }) => [page, Math.round(few), Math.round(many), timesLonger]),
    )
    return rows
  } finally {
    for (const hub of hubs) await hub.stop()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  }
}
