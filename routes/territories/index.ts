import { Router } from 'express'
import { challenges } from '../../models/challenge.js'
import { labelledRegions, territoriesMatching } from '../../models/territory/matching.js'
import { territoryRows } from '../../models/territory/row.js'
import { territories } from '../../models/territory.js'
import { themeBySlug, themes } from '../../models/theme.js'
import { oneOf } from '../../server/http/query.js'

export const territoryList = Router()

const waves = ['1', '2']

territoryList.get('/territories', async (req, res) => {
  const [regions, allThemes, all, allChallenges] = await Promise.all([
    labelledRegions(),
    themes(),
    territories(),
    challenges(),
  ])
  const region = oneOf(
    req.query.region,
    regions.map(({ code }) => code),
  )
  const theme = oneOf(
    req.query.theme,
    allThemes.map(({ slug }) => slug),
  )
  const wave = oneOf(req.query.wave, waves)
  const found = await territoriesMatching({
    region,
    theme: theme && (await themeBySlug(theme))?._id,
    wave: wave ? Number(wave) : undefined,
  })
  res.render('territories/index', {
    area: 'territories',
    rows: await territoryRows(found),
    found: found.length,
    total: all.length,
    challengeTotal: allChallenges.length,
    filtered: Boolean(region || theme || wave),
    values: { region, theme, wave },
    regions,
    themes: allThemes,
  })
})
