import { Router } from 'express'
import { challenges } from '../models/challenge.js'
import { challengePath, territoryPath, themePath } from '../models/paths.js'
import { territories } from '../models/territory.js'
import { themes } from '../models/theme.js'
import { config } from '../server/config.js'

export const robots = Router()

const closed = ['/account', '/sign-in', '/sign-up', '/password', '/outbox', '/topics/new', '/search', '/api/']
const pages = [
  '/',
  '/territories',
  '/challenges',
  '/themes',
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

robots.get('/sitemap.xml', async (_req, res) => {
  const paths = [
    ...pages,
    ...(await territories()).map(territoryPath),
    ...(await challenges()).map(challengePath),
    ...(await themes()).map(themePath),
  ]
  const entries = paths.map((path) => `<url><loc>${config.publicUrl}${path}</loc></url>`)
  res
    .type('application/xml')
    .send(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    )
})
