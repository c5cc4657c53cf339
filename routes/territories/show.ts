import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { challengesOf } from '../../models/challenge.js'
import { departmentName } from '../../models/department.js'
import { NotFound } from '../../models/failure.js'
import { mapOf } from '../../models/map.js'
import { mostWanted } from '../../models/masterclass-request/list.js'
import { collectiveOf, organisationsBeside } from '../../models/organisation/near.js'
import {
  masterclassRequestsPath,
  newMasterclassRequestPath,
  newTopicPath,
  organisationsPath,
  territoryPath,
} from '../../models/paths.js'
import { territoriesAround } from '../../models/territory/around.js'
import { kindName } from '../../models/territory/kind.js'
import { territoryRows } from '../../models/territory/row.js'
import { territoryBySlug } from '../../models/territory.js'
import { recentTopics } from '../../models/topic.js'
import { withoutIgnored } from '../../models/watch/ignored.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { textOf } from '../../server/http/query.js'
import { watchButton } from '../../server/http/watch-button.js'
import { eventsHere } from '../events/here.js'
import { newsFor } from '../topics/news.js'

export const territoryPage = Router()

const topicsPerPage = 10

territoryPage.get('/territories/:slug', keptForItsReader, async (req, res) => {
  const territory = await territoryBySlug(req.params.slug)
  if (!territory) throw new NotFound()
  const before = textOf(req.query.before)
  const [challenges, { topics: listed, next }, { outer, inner, beside }] = await Promise.all([
    challengesOf(territory._id).then(challengeRows),
    recentTopics({ territory: territory._id }, { limit: topicsPerPage, before }),
    territoriesAround(territory),
  ])
  const topics = await withoutIgnored(req.user, listed, { territory: territory._id })
  res.render('territories/show', {
    watch: await watchButton(req.user, { kind: 'territory', id: territory._id }),
    area: 'territories',
    territory,
    kind: kindName(territory),
    departments: territory.departments.map((code) => ({ code, name: departmentName(code) })),
    map: mapOf(territory),
    challenges,
    eventsHere: await eventsHere(
      territoryPath(territory),
      { territory: territory._id },
      { territory: territory._id },
    ),
    wanted: await mostWanted({ territory: territory._id }, 3),
    wantedPath: masterclassRequestsPath({ territory: territory._id }),
    askPath: newMasterclassRequestPath({ territory: territory._id }),
    topics,
    news: await newsFor(req.user, topics),
    next,
    later: before !== undefined,
    path: territoryPath(territory),
    collective: collectiveOf(territory),
    organisations: await organisationsBeside(territory),
    organisationsPath: organisationsPath({ territory: territory._id }),
    newTopicPath: newTopicPath({ territory: territory._id }),
    outer: await territoryRows(outer),
    inner: await territoryRows(inner),
    beside: await territoryRows(beside),
  })
})
