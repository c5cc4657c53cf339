import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { challengesOf } from '../../models/challenge.js'
import { departmentName } from '../../models/department.js'
import { NotFound } from '../../models/failure.js'
import { mapOf } from '../../models/map.js'
import { collectiveOf, organisationsBeside } from '../../models/organisation/near.js'
import { organisationsPath, territoryPath } from '../../models/paths.js'
import { territoriesAround } from '../../models/territory/around.js'
import { kindName } from '../../models/territory/kind.js'
import { territoryRows } from '../../models/territory/row.js'
import { territoryBySlug } from '../../models/territory.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { filedHere } from '../filed-here.js'

export const territoryPage = Router()

const topicsPerPage = 10

territoryPage.get('/territories/:slug', keptForItsReader, async (req, res) => {
  const territory = await territoryBySlug(req.params.slug)
  if (!territory) throw new NotFound()
  const place = { kind: 'territory', id: territory._id, path: territoryPath(territory) } as const
  const [filed, challenges, { outer, inner, beside }, organisations] = await Promise.all([
    filedHere(req, place, { topics: topicsPerPage }),
    challengesOf(territory._id).then(challengeRows),
    territoriesAround(territory),
    organisationsBeside(territory),
  ])
  res.render('territories/show', {
    ...filed,
    area: 'territories',
    territory,
    kind: kindName(territory),
    departments: territory.departments.map((code) => ({ code, name: departmentName(code) })),
    map: mapOf(territory),
    challenges,
    collective: collectiveOf(territory),
    organisations,
    organisationsPath: organisationsPath({ territory: territory._id }),
    outer: await territoryRows(outer),
    inner: await territoryRows(inner),
    beside: await territoryRows(beside),
  })
})
