import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import { NotFound } from '../models/failure.js'
import { eventPlaces, type Place, referencePlaces, topicParts, topicsOfPart } from '../models/sitemap.js'
import { config } from '../server/config.js'

export const robots = Router()

const closed = ['/account', '/sign-in', '/sign-up', '/password', '/outbox', '/topics/new', '/search', '/api/']
const pages = [
  '/',
  '/territories',
  '/challenges',
  '/themes',
  '/topics',
  '/events',
  '/organisations',
  '/about',
  '/charter',
  '/legal',
  '/privacy',
  '/accessibility',
]

robots.get('/robots.txt', (_req, res) => {
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)]
  res.type('text').send(`${lines.join('\n')}\n\nSitemap: ${config.publicUrl}/sitemap.xml\n`)
})

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** An index: of the pages that every hub has, of events, and of topics by the ten thousand. */
robots.get('/sitemap.xml', async (_req, res) => {
  const parts = ['pages', 'events', ...(await topicParts())].map(
    (part) => `<sitemap><loc>${config.publicUrl}/sitemaps/${part}.xml</loc></sitemap>`,
  )
  res
    .type('application/xml')
    .send(`${declaration}\n<sitemapindex xmlns="${schema}">\n${parts.join('\n')}\n</sitemapindex>\n`)
})

robots.get('/sitemaps/:part', async (req, res) => {
  const part = /^(pages|events|[0-9a-f]{24})\.xml$/.exec(req.params.part)?.[1]
  const places = part === undefined ? undefined : await placesOfPart(part)
  if (!places) throw new NotFound()
  res.type('application/xml')
  await pipeline(Readable.from(urlset(places)), res)
})

async function placesOfPart(part: string): Promise<Iterable<Place> | AsyncIterable<Place> | undefined> {
  if (part === 'pages') return [...pages.map((path) => ({ path })), ...(await referencePlaces())]
  return part === 'events' ? eventPlaces() : topicsOfPart(part)
}

async function* urlset(places: Iterable<Place> | AsyncIterable<Place>) {
  yield `${declaration}\n<urlset xmlns="${schema}">\n`
  for await (const { path, changedAt } of places) {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    yield `<url><loc>${config.publicUrl}${path}</loc>${changed}</url>\n`
  }
  yield '</urlset>\n'
}
