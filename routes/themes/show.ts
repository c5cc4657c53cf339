import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { challengesOnTheme } from '../../models/challenge.js'
import { NotFound } from '../../models/failure.js'
import { mostWanted } from '../../models/masterclass-request/list.js'
import { organisationsNear } from '../../models/organisation/near.js'
import {
  masterclassRequestsPath,
  newMasterclassRequestPath,
  newTopicPath,
  organisationsPath,
  themePath,
} from '../../models/paths.js'
import { themeBySlug } from '../../models/theme.js'
import { pinnedTopics } from '../../models/topic/pinning.js'
import { recentTopics } from '../../models/topic.js'
import { withoutIgnored } from '../../models/watch/ignored.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { textOf } from '../../server/http/query.js'
import { watchButton } from '../../server/http/watch-button.js'
import { eventsHere } from '../events/here.js'
import { newsFor } from '../topics/news.js'

export const themePage = Router()

const topicsPerPage = 20

themePage.get('/themes/:slug', keptForItsReader, async (req, res) => {
  const theme = await themeBySlug(req.params.slug)
  if (!theme) throw new NotFound()
  const before = textOf(req.query.before)
  const [pinned, { topics: listed, next }, challenges, organisations] = await Promise.all([
    before === undefined ? pinnedTopics(theme._id) : [],
    recentTopics({ theme: theme._id }, { limit: topicsPerPage, before }),
    challengesOnTheme(theme._id).then(challengeRows),
    organisationsNear({ theme: theme._id }),
  ])
  const topics = await withoutIgnored(req.user, listed, { theme: theme._id })
  res.render('themes/show', {
    watch: await watchButton(req.user, { kind: 'theme', id: theme._id }),
    area: 'forums',
    theme,
    path: themePath(theme),
    newTopicPath: newTopicPath({ theme: theme._id }),
    pinned,
    topics: topics.filter(({ id }) => !pinned.some((row) => row.id === id)),
    news: await newsFor(req.user, [...pinned, ...topics]),
    eventsHere: await eventsHere(themePath(theme), { theme: theme._id }, { theme: theme._id }),
    wanted: await mostWanted({ theme: theme._id }, 3),
    wantedPath: masterclassRequestsPath({ theme: theme._id }),
    askPath: newMasterclassRequestPath({ theme: theme._id }),
    next,
    later: before !== undefined,
    challenges,
    organisations: organisations.rows,
    organisationsPath: organisationsPath({ theme: theme._id }),
  })
})
