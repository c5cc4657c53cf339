import { Router } from 'express'
import { organisationKinds } from '../../models/organisation/kind.js'
import { organisationCount, organisationsMatching } from '../../models/organisation/matching.js'
import { organisationRows } from '../../models/organisation/row.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { oneOf, textOf } from '../../server/http/query.js'

export const organisationList = Router()

const organisationsOnPage = 30
const longestSearch = 80

organisationList.get('/organisations', async (req, res) => {
  const [allThemes, allTerritories, total] = await Promise.all([themes(), territories(), organisationCount()])
  const values = {
    search: textOf(req.query.search)?.trim().slice(0, longestSearch) || undefined,
    territory: oneOf(
      req.query.territory,
      allTerritories.map(({ _id }) => _id),
    ),
    theme: oneOf(
      req.query.theme,
      allThemes.map(({ _id }) => _id),
    ),
    kind: oneOf(req.query.kind, organisationKinds),
  }
  const after = textOf(req.query.after)
  const { organisations, next } = await organisationsMatching(values, { limit: organisationsOnPage, after })
  res.render('organisations/index', {
    area: 'territories',
    rows: await organisationRows(organisations),
    total,
    values,
    filtered: Object.values(values).some(Boolean),
    territories: allTerritories,
    themes: allThemes,
    kinds: organisationKinds,
    firstPath: after && listPath(values),
    nextPath: next && listPath({ ...values, after: next }),
  })
})

function listPath(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/organisations', new URLSearchParams(given)].filter(String).join('?')
}
