import { type Request, Router } from 'express'
import { NotFound } from '../../models/failure.js'
import { masterclassRequests } from '../../models/masterclass-request/list.js'
import { activityOf } from '../../models/member/activity.js'
import { eventsWith } from '../../models/member/events.js'
import { memberProfile } from '../../models/member.js'
import { organisationPath } from '../../models/paths.js'
import { textOf } from '../../server/http/query.js'

export const memberPage = Router()

const activityOnPage = 15

memberPage.get('/members/:address', async (req, res) => {
  const member = await profileFor(req)
  const before = textOf(req.query.before)
  if (req.path !== member.path) return res.redirect(301, member.path)
  const activity = member.showsActivity
    ? await activityOf(member.id, { limit: activityOnPage, before })
    : undefined
  const { speaking, organising } = await eventsWith(member.id)
  res.render('members/show', {
    member,
    speaking,
    organising: member.showsActivity ? organising : undefined,
    organisations: member.organisations?.map((one) => ({ ...one, path: organisationPath(one) })),
    asked: member.showsActivity
      ? (await masterclassRequests({ author: member.id }, { limit: 5, sort: 'newest' })).requests
      : undefined,
    activity: activity?.rows,
    next: activity?.next,
    later: before !== undefined,
    path: member.path,
  })
})

/** What appears beside a name when one points at it: a fragment of the page. */
memberPage.get('/members/:address/card', async (req, res) => {
  const member = await profileFor(req)
  res.set('Cache-Control', 'private, max-age=60').render('members/card', {
    member,
    organisations: member.organisations?.map((one) => ({ ...one, path: organisationPath(one) })),
  })
})

async function profileFor(req: Request) {
  const id = /^([0-9a-f]{24})(-.*)?$/i.exec(String(req.params.address))?.[1]
  if (!id) throw new NotFound()
  return memberProfile(id, req.user)
}
