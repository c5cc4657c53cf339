import { Router } from 'express'
import { masterclassRequests } from '../../models/masterclass-request/list.js'
import { openRequestsFor } from '../../models/organisation/joining.js'
import { openRequestOf } from '../../models/organisation/request.js'
import { rosterOf } from '../../models/organisation/roster.js'
import { organisationRow } from '../../models/organisation/row.js'
import { organisationBySlug } from '../../models/organisation.js'
import { masterclassRequestsPath, newMasterclassRequestPath } from '../../models/paths.js'
import { mayManage } from '../../models/policies/organisation.js'
import { recentTopics } from '../../models/topic.js'
import { textOf } from '../../server/http/query.js'
import { watchButton } from '../../server/http/watch-button.js'
import { eventsHere } from '../events/here.js'

export const organisationPage = Router()

const topicsPerPage = 10
const mostMembers = 24

organisationPage.get('/organisations/:slug', async (req, res) => {
  const organisation = await organisationBySlug(req.params.slug)
  const before = textOf(req.query.before)
  const manages = mayManage(req.user, organisation._id)
  const [row, { members, next: moreMembers }, { topics, next }, waiting, requests] = await Promise.all([
    organisationRow(organisation),
    rosterOf(organisation._id, { limit: mostMembers }),
    recentTopics({ onBehalfOf: String(organisation._id) }, { limit: topicsPerPage, before }),
    req.user && openRequestOf(req.user.id, organisation._id),
    manages ? openRequestsFor(organisation, mostMembers) : [],
  ])
  res.render('organisations/show', {
    watch: await watchButton(req.user, { kind: 'organisation', id: String(organisation._id) }),
    area: 'territories',
    organisation: row,
    descriptionHtml: organisation.descriptionHtml,
    eventsHere: await eventsHere(row.path, { organisation: row.id }, { organisation: organisation.slug }),
    wanted: (await masterclassRequests({ organisation: String(organisation._id) }, { limit: 3 })).requests,
    wantedPath: masterclassRequestsPath({ organisation: organisation.slug }),
    askPath: newMasterclassRequestPath(),
    members,
    moreMembers,
    topics,
    next,
    later: before !== undefined,
    mayManage: manages,
    waiting,
    requestCount: requests.length,
    own: req.user?.memberships.find((membership) => membership.organisation === row.id),
  })
})
