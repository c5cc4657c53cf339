import { Router } from 'express'
import { charterInForce } from '../models/charter.js'
import type { Locale } from '../server/i18n/index.js'
import { sectionsOf } from '../server/lib/markdown/sections.js'
import { renderMarkdown } from '../server/lib/markdown.js'

export const charter = Router()

charter.get('/charter', async (_req, res) => {
  const { _id: version, text, publishedAt } = await charterInForce()
  res.render('pages/charter', {
    area: 'about',
    version,
    publishedAt,
    ...articlesOf(text[res.locals.locale as Locale]),
  })
})

/** A charter as pages show it: what stands above its articles, and each of these. */
export function articlesOf(markdown: string) {
  const { preamble, sections } = sectionsOf(markdown)
  return {
    preamble: renderMarkdown(preamble),
    articles: sections.map(({ title, text }) => ({ title, html: renderMarkdown(text) })),
  }
}
