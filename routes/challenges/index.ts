import { Router } from 'express'
import { challengesMatching } from '../../models/challenge/matching.js'
import { byMainTheme, challengeRows } from '../../models/challenge/row.js'
import { challenges } from '../../models/challenge.js'
import { labelledRegions } from '../../models/territory/matching.js'
import { themeRows } from '../../models/theme/row.js'
import { themeBySlug } from '../../models/theme.js'
import { oneOf } from '../../server/http/query.js'

export const challengeList = Router()

challengeList.get('/challenges', async (req, res) => {
  const [regions, themes, all] = await Promise.all([labelledRegions(), themeRows(), challenges()])
  const region = oneOf(
    req.query.region,
    regions.map(({ code }) => code),
  )
  const slug = oneOf(
    req.query.theme,
    themes.map(({ theme }) => theme.slug),
  )
  const theme = slug ? await themeBySlug(slug) : undefined
  const found = await challengeRows(await challengesMatching({ region, theme: theme?._id }))
  res.render('challenges/index', {
    area: 'challenges',
    groups: theme ? [] : await byMainTheme(found),
    rows: theme ? found : [],
    theme,
    found: found.length,
    total: all.length,
    filtered: Boolean(region || theme),
    values: { region, theme: slug },
    regions,
    themes,
  })
})
