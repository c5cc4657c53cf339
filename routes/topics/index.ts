import { Router } from 'express'
import { newTopicPath } from '../../models/paths.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { latestOpenedTopics } from '../../models/topic/opened.js'
import { recentTopics, type TopicFilter } from '../../models/topic.js'
import { withoutIgnored } from '../../models/watch/ignored.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { oneOf, textOf } from '../../server/http/query.js'
import { askedFiling } from '../asked-filing.js'
import { newsFor } from './news.js'

export const topicList = Router()

const topicsOnPage = 20

/** What `?show=` may ask for. */
const shows: Record<string, Pick<TopicFilter, 'kind' | 'unanswered'>> = {
  questions: { kind: 'question' },
  unanswered: { unanswered: true },
  debates: { kind: 'debate' },
}

/** What `?sort=` may ask for; without it, the liveliest first. */
const sorts = { active: recentTopics, opened: latestOpenedTopics }

topicList.get('/topics', keptForItsReader, async (req, res) => {
  const { theme, territory, challenge } = await askedFiling(req.query)
  const show = oneOf(req.query.show, Object.keys(shows))
  const sort = oneOf(req.query.sort, ['opened'] as const)
  const filed = { theme: theme?._id, territory: territory?._id, challenge: challenge?._id }
  const filter = { ...filed, ...(show && shows[show]) }
  const before = textOf(req.query.before)
  const [{ topics: listed, next }, allThemes, allTerritories] = await Promise.all([
    sorts[sort ?? 'active'](filter, { limit: topicsOnPage, before }),
    themes(),
    territories(),
  ])
  const topics = await withoutIgnored(req.user, listed, filed)
  res.render('topics/index', {
    topics,
    news: await newsFor(req.user, topics),
    filtered: Boolean(theme || territory || challenge || show),
    challenge,
    values: { ...filed, show, sort },
    sorts: Object.keys(sorts).map((value) => ({ value, label: `topics.sorts.${value}` })),
    shows: Object.keys(shows).map((value) => ({ value, label: `topics.shows.${value}` })),
    themes: allThemes,
    territories: allTerritories,
    newTopicPath: newTopicPath(filed),
    firstPath: before && listPath({ ...filed, show, sort }),
    nextPath: next && listPath({ ...filed, show, sort, before: next }),
  })
})

function listPath(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/topics', new URLSearchParams(given)].filter(String).join('?')
}
