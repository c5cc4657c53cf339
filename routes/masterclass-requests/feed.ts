import { Router } from 'express'
import { Feed } from 'feed'
import { masterclassRequests } from '../../models/masterclass-request/list.js'
import type { RequestRow } from '../../models/masterclass-request/row.js'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { escapeHtml } from '../../server/lib/escape-html.js'
import { askedRequests } from './filter.js'

/** The newest requests as Atom; its address takes the filters of the list. */
export const masterclassRequestFeed = Router()

const requestsInFeed = 30

masterclassRequestFeed.get('/masterclass-requests/feed.atom', async (req, res) => {
  const locale: Locale = res.locals.locale
  const { filter, theme, territory } = await askedRequests(req)
  const { requests } = await masterclassRequests(filter, { limit: requestsInFeed, sort: 'newest' })
  const names = [t(locale, 'masterclassRequests.title'), theme?.name?.[locale], territory?.name, 'Essaim']
  const address = `${config.publicUrl}/masterclass-requests`
  const feed = new Feed({
    id: config.publicUrl + req.originalUrl,
    link: address,
    title: names.filter(Boolean).join(' · '),
    language: locale,
    updated: requests[0]?.createdAt ?? new Date('2019-02-25T00:00:00Z'),
    feedLinks: { atom: config.publicUrl + req.originalUrl },
    generator: false,
  })
  for (const request of requests) feed.addItem(itemOf(request, locale))
  res.type('application/atom+xml').send(feed.atom1())
})

function itemOf(request: RequestRow, locale: Locale) {
  const address = config.publicUrl + request.path
  const asked = t(locale, 'masterclassRequests.demand', { count: request.demand })
  return {
    id: address,
    title: request.title,
    link: address,
    published: request.createdAt,
    date: request.createdAt,
    description: request.excerpt,
    content: `<p>${escapeHtml(request.excerpt)}</p><p>${escapeHtml(asked)}</p>`,
    author: [{ name: request.voice?.name ?? request.author?.name ?? t(locale, 'topics.formerMember') }],
    category: request.theme && [{ term: request.theme._id, name: request.theme.name?.[locale] }],
  }
}
