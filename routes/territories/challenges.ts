import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { similarChallenges } from '../../models/challenge/similar.js'
import { challengeById, challengesOf } from '../../models/challenge.js'
import { NotFound } from '../../models/failure.js'
import { mostWanted } from '../../models/masterclass-request/list.js'
import { organisationsNear } from '../../models/organisation/near.js'
import {
  challengePath,
  masterclassRequestsPath,
  newMasterclassRequestPath,
  newTopicPath,
  organisationsPath,
  territoryPath,
} from '../../models/paths.js'
import { territoryBySlug } from '../../models/territory.js'
import { recentTopics } from '../../models/topic.js'
import { withoutIgnored } from '../../models/watch/ignored.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { textOf } from '../../server/http/query.js'
import { watchButton } from '../../server/http/watch-button.js'
import { eventsHere } from '../events/here.js'
import { newsFor } from '../topics/news.js'

export const challengePage = Router()

const topicsPerPage = 10

challengePage.get('/territories/:slug/challenges/:challenge', keptForItsReader, async (req, res) => {
  const territory = await territoryBySlug(req.params.slug)
  const challenge = await challengeById(`${req.params.slug}/${req.params.challenge}`)
  if (!territory || !challenge) throw new NotFound()
  const before = textOf(req.query.before)
  const [[row], siblings, similar, { topics: listed, next }, organisations] = await Promise.all([
    challengeRows([challenge]),
    challengesOf(territory._id),
    similarChallenges(challenge).then(challengeRows),
    recentTopics({ challenge: challenge._id }, { limit: topicsPerPage, before }),
    organisationsNear({ territory: territory._id }),
  ])
  const topics = await withoutIgnored(req.user, listed, {
    challenge: challenge._id,
    territory: challenge.territory,
  })
  res.render('challenges/show', {
    watch: await watchButton(req.user, { kind: 'challenge', id: challenge._id }),
    area: 'challenges',
    territory,
    territoryPath: territoryPath(territory),
    challenge,
    themes: row?.themes ?? [],
    path: challengePath(challenge),
    newTopicPath: newTopicPath({
      theme: challenge.themes[0],
      territory: territory._id,
      challenge: challenge._id,
    }),
    eventsHere: await eventsHere(
      challengePath(challenge),
      { challenge: challenge._id },
      { challenge: challenge._id },
    ),
    wanted: await mostWanted({ challenge: challenge._id }, 3),
    wantedPath: masterclassRequestsPath({ challenge: challenge._id }),
    askPath: newMasterclassRequestPath({ challenge: challenge._id }),
    topics,
    news: await newsFor(req.user, topics),
    next,
    later: before !== undefined,
    siblings: await challengeRows(siblings.filter(({ _id }) => _id !== challenge._id)),
    similar,
    organisations: organisations.rows,
    organisationsPath: organisationsPath({ territory: territory._id }),
  })
})
