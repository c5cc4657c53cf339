import { Router } from 'express'
import { rosterOf } from '../../models/organisation/roster.js'
import { organisationRow } from '../../models/organisation/row.js'
import { organisationBySlug } from '../../models/organisation.js'
import { mayManage } from '../../models/policies/organisation.js'
import { recentTopics } from '../../models/topic.js'
import { textOf } from '../../server/http/query.js'

export const organisationPage = Router()

const topicsPerPage = 10
const mostMembers = 24

organisationPage.get('/organisations/:slug', async (req, res) => {
  const organisation = await organisationBySlug(req.params.slug)
  const before = textOf(req.query.before)
  const [row, { members, next: moreMembers }, { topics, next }] = await Promise.all([
    organisationRow(organisation),
    rosterOf(organisation._id, { limit: mostMembers }),
    recentTopics({ onBehalfOf: String(organisation._id) }, { limit: topicsPerPage, before }),
  ])
  res.render('organisations/show', {
    area: 'territories',
    organisation: row,
    descriptionHtml: organisation.descriptionHtml,
    members,
    moreMembers,
    topics,
    next,
    later: before !== undefined,
    mayManage: mayManage(req.user, organisation._id),
    own: req.user?.memberships.find((membership) => membership.organisation === row.id),
  })
})
