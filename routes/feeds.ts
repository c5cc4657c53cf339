import { type Response, Router } from 'express'
import { Feed } from 'feed'
import { challengeById } from '../models/challenge.js'
import { NotFound } from '../models/failure.js'
import { challengePath, territoryPath, themePath } from '../models/paths.js'
import { territoryBySlug } from '../models/territory.js'
import { themeBySlug } from '../models/theme.js'
import { type FedTopic, feedOf } from '../models/topic/feed.js'
import { config } from '../server/config.js'
import { type Locale, t } from '../server/i18n/index.js'

/** Atom feeds of topics: of all, of a theme, of a territory and of a challenge. */
export const feeds = Router()

feeds.get('/topics/feed.atom', async (_req, res) => {
  send(res, { title: t(locale(res), 'topics.title'), path: '/topics', topics: await feedOf({}) })
})

feeds.get('/themes/:slug/feed.atom', async (req, res) => {
  const theme = await themeBySlug(req.params.slug)
  if (!theme) throw new NotFound()
  const title = theme.name?.[locale(res)] ?? ''
  send(res, { title, path: themePath(theme), topics: await feedOf({ theme: theme._id }) })
})

feeds.get('/territories/:slug/feed.atom', async (req, res) => {
  const territory = await territoryBySlug(req.params.slug)
  if (!territory) throw new NotFound()
  const topics = await feedOf({ territory: territory._id })
  send(res, { title: territory.name, path: territoryPath(territory), topics })
})

feeds.get('/territories/:slug/challenges/:challenge/feed.atom', async (req, res) => {
  const challenge = await challengeById(`${req.params.slug}/${req.params.challenge}`)
  if (!challenge) throw new NotFound()
  const title = challenge.title?.[locale(res)] ?? ''
  send(res, { title, path: challengePath(challenge), topics: await feedOf({ challenge: challenge._id }) })
})

function send(res: Response, { title, path, topics }: { title: string; path: string; topics: FedTopic[] }) {
  const address = config.publicUrl + path
  const feed = new Feed({
    id: address,
    link: address,
    title: `${title} · Essaim`,
    language: locale(res),
    updated: topics[0]?.lastPostAt ?? new Date('2019-02-25T00:00:00Z'),
    feedLinks: { atom: `${address}/feed.atom` },
    generator: false,
  })
  for (const topic of topics) feed.addItem(itemOf(topic, locale(res)))
  res.type('application/atom+xml').send(feed.atom1())
}

/** A topic comes once, and again when its first words are mended: replies do not make it new. */
function itemOf(topic: FedTopic, language: Locale) {
  const address = config.publicUrl + topic.path
  return {
    id: `${config.publicUrl}/topics/${topic.id}`,
    title: topic.title,
    link: address,
    published: topic.createdAt,
    date: topic.editedAt ?? topic.createdAt,
    content: topic.html.replace(/ (href|src)="\//g, ` $1="${config.publicUrl}/`),
    author: [{ name: topic.author?.name ?? t(language, 'topics.formerMember') }],
    category: topic.theme && [{ term: topic.theme._id, name: topic.theme.name?.[language] }],
  }
}

function locale(res: Response): Locale {
  return res.locals.locale
}
