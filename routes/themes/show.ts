import { Router } from 'express'
import { challengeRows } from '../../models/challenge/row.js'
import { challengesOnTheme } from '../../models/challenge.js'
import { NotFound } from '../../models/failure.js'
import { organisationsNear } from '../../models/organisation/near.js'
import { organisationsPath, themePath } from '../../models/paths.js'
import { themeBySlug } from '../../models/theme.js'
import { pinnedTopics } from '../../models/topic/pinning.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { filedHere } from '../filed-here.js'

export const themePage = Router()

const topicsPerPage = 20

themePage.get('/themes/:slug', keptForItsReader, async (req, res) => {
  const theme = await themeBySlug(req.params.slug)
  if (!theme) throw new NotFound()
  const place = { kind: 'theme', id: theme._id, path: themePath(theme) } as const
  const pinned = req.query.before === undefined ? await pinnedTopics(theme._id) : []
  const [filed, challenges, organisations] = await Promise.all([
    filedHere(req, place, { topics: topicsPerPage, pinned }),
    challengesOnTheme(theme._id).then(challengeRows),
    organisationsNear({ theme: theme._id }),
  ])
  res.render('themes/show', {
    ...filed,
    area: 'forums',
    theme,
    challenges,
    organisations: organisations.rows,
    organisationsPath: organisationsPath({ theme: theme._id }),
  })
})
