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
    ...drawnArticles(version, res.locals.locale, text),
  })
})

const drawn = new Map<string, ReturnType<typeof articlesOf>>()

/** A published version never changes: each is drawn once. */
function drawnArticles(version: number, locale: Locale, text: Record<Locale, string>) {
  const key = `${version} ${locale}`
  const articles = drawn.get(key) ?? articlesOf(text[locale])
  drawn.set(key, articles)
  return articles
}

/** A charter as pages show it: what stands above its articles, and each of these. */
export function articlesOf(markdown: string) {
  const { preamble, sections } = sectionsOf(markdown)
  return {
    preamble: renderMarkdown(preamble),
    articles: sections.map(({ title, text }) => ({ title, html: renderMarkdown(text) })),
  }
}
