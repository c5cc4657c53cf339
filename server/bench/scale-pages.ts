/** Of so many topics each the pages are asked for; topics of about one length, so that the pages of both sizes weigh the same. */
const topicsAsked = 190
const postCounts = { least: 8, most: 11 }

/** From so many places in each on: together more pages than a hub keeps the content of, so that each is read anew. */
const placesAsked = 6

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

export interface ScalePages {
  topic: string[]
  theme: string[]
  home: string[]
  search: string[]
}

/** The addresses that are asked for in turn, on a hub that holds the demo. */
export async function scalePages(url: string): Promise<ScalePages> {
  const [topic, theme, search] = [await topicPaths(url), await themePaths(url), await searchPaths(url)]
  return { topic, theme, home: ['/'], search }
}

async function topicPaths(url: string): Promise<string[]> {
  const paths: string[] = []
  let next: string | undefined = `${url}/api/v1/topics?limit=100`
  while (next && paths.length < topicsAsked) {
    const answer: Response = await fetch(next)
    const { data } = (await answer.json()) as { data: { url: string; postCount: number }[] }
    const chosen = data.filter(({ postCount: n }) => n >= postCounts.least && n <= postCounts.most)
    paths.push(...chosen.map((topic) => new URL(topic.url).pathname))
    const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    next = link && url + link.replace(/^https?:\/\/[^/]+/, '')
  }
  const topics = paths.slice(0, topicsAsked)
  return Array.from({ length: placesAsked }, (_, after) =>
    topics.map((path) => (after > 0 ? `${path}?after=${after}` : path)),
  ).flat()
}

async function themePaths(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/themes`)).text()
  return [...new Set([...page.matchAll(/href="(\/themes\/[\w-]+)"/g)].map(([, found]) => found ?? ''))]
}

/** Searches that differ, so that one that is kept answers no other for a while. */
async function searchPaths(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/search?q=${searched[0]}`)).text()
  const list = /<select[^>]*name="theme"[^>]*>([\s\S]*?)<\/select>/.exec(page)?.[1] ?? ''
  const themes = [...list.matchAll(/value="([\w-]*)"/g)].map(([, theme]) => theme ?? '')
  return themes.flatMap((theme) =>
    searched.map((words) => `/search?${new URLSearchParams({ q: words, theme })}`),
  )
}
