import { Router } from 'express'
import { memberList } from '../../models/member/directory.js'
import { territories } from '../../models/territory.js'
import { textOf } from '../../server/http/query.js'

export const memberListPage = Router()

const membersOnPage = 24

memberListPage.get('/members', async (req, res) => {
  const filter = {
    name: textOf(req.query.name)?.slice(0, 80),
    territory: textOf(req.query.territory),
    skill: textOf(req.query.skill)?.slice(0, 40),
    organisation: textOf(req.query.organisation),
  }
  const after = textOf(req.query.after)
  const [{ members, next, organisation }, places] = await Promise.all([
    memberList(filter, req.user, { limit: membersOnPage, after }),
    territories(),
  ])
  res.render('members/index', {
    members,
    organisation,
    territories: places,
    values: filter,
    filtered: Object.values(filter).some(Boolean),
    firstPath: after && addressOf(filter),
    nextPath: next && addressOf({ ...filter, after: next }),
  })
})

function addressOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/members', new URLSearchParams(given)].filter(String).join('?')
}
