import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { similarChallenges } from '../../models/challenge/similar.js'
import { challengeById, challengesOf } from '../../models/challenge.js'
import { NotFound } from '../../models/failure.js'
import { organisationsNear } from '../../models/organisation/near.js'
import { challengePath, organisationsPath, territoryPath } from '../../models/paths.js'
import { territoryBySlug } from '../../models/territory.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { filedHere } from '../filed-here.js'

export const challengePage = Router()

const topicsPerPage = 10

challengePage.get('/territories/:slug/challenges/:challenge', keptForItsReader, async (req, res) => {
  const territory = await territoryBySlug(req.params.slug)
  const challenge = await challengeById(`${req.params.slug}/${req.params.challenge}`)
  if (!territory || !challenge) throw new NotFound()
  const within = { theme: challenge.themes[0], territory: territory._id }
  const place = { kind: 'challenge', id: challenge._id, path: challengePath(challenge), within } as const
  const [filed, [row], siblings, similar, organisations] = await Promise.all([
    filedHere(req, place, { topics: topicsPerPage }),
    challengeRows([challenge]),
    challengesOf(territory._id),
    similarChallenges(challenge).then(challengeRows),
    organisationsNear({ territory: territory._id }),
  ])
  res.render('challenges/show', {
    ...filed,
    area: 'challenges',
    territory,
    territoryPath: territoryPath(territory),
    challenge,
    themes: row?.themes ?? [],
    siblings: await challengeRows(siblings.filter(({ _id }) => _id !== challenge._id)),
    similar,
    organisations: organisations.rows,
    organisationsPath: organisationsPath({ territory: territory._id }),
  })
})
