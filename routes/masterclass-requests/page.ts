import type { Request, Response } from 'express'
import { type Answering, answeringOf, askersOf } from '../../models/masterclass-request/page.js'
import { claimOf, claimsAmong } from '../../models/masterclass-request/second.js'
import type { MasterclassRequest } from '../../models/masterclass-request.js'
import { markSubjectRead } from '../../models/notification/reading.js'
import { schedules } from '../../models/organisation/role.js'
import { voicesById } from '../../models/organisation/voice.js'
import { challengePath, masterclassRequestPath, territoryPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { maySeeEvent } from '../../models/policies/event.js'
import {
  isToSecond,
  mayClose,
  mayEditRequest,
  mayGiveUp,
  mayOffer,
  maySecond,
  maySecondFor,
  mayTakeUp,
  mayWithdraw,
} from '../../models/policies/masterclass-request.js'
import { voicesOf } from '../../models/policies/organisation.js'
import { filingOf } from '../../models/topic/filing.js'
import type { CurrentUser } from '../../models/user.js'
import { isPrefetch } from '../../server/http/prefetch.js'
import { watchButton } from '../../server/http/watch-button.js'
import { frenchTypography } from '../../server/lib/french-typography.js'
import type { Draft } from '../posts/draft.js'

/** Shows a request to its reader, with what they may do with it. */
export async function showRequest(
  req: Request,
  res: Response,
  request: MasterclassRequest,
  draft: Partial<Draft> = {},
): Promise<void> {
  const { user } = req
  const id = String(request._id)
  const [filing, askers, answering, people, voices, own, watch] = await Promise.all([
    filingOf({ ...request, theme: request.themes[0] ?? '' }),
    askersOf(request),
    answeringOf(request),
    peopleById([request.author]),
    voicesById([request.onBehalfOf]),
    user && ownOf(user, request),
    watchButton(user, { kind: 'masterclassRequest', id }),
    user?.unreadNotifications && !isPrefetch(req)
      ? markSubjectRead(user.id, { kind: 'masterclassRequest', id })
      : undefined,
  ])
  const event = answering.event && maySeeEvent(user, answering.event) ? answering.event : undefined
  res.status(draft.status ?? 200).render('masterclass-requests/show', {
    id,
    request,
    heading: frenchTypography(request.title),
    path: masterclassRequestPath(request),
    ...filing,
    territoryPath: filing.territory && territoryPath(filing.territory),
    challengePath: filing.challenge && challengePath(filing.challenge),
    author: people.get(String(request.author)),
    voice: voices.get(String(request.onBehalfOf)),
    askers,
    ...answering,
    event,
    ownOffer: answering.offers.find(({ person }) => person.id === user?.id),
    over: event && event.endsAt <= new Date(),
    waits: isToSecond(request),
    ...own,
    watch,
    mayFlag: user && user.id !== String(request.author),
    takers: user && mayTakeUp(user, request) ? takersOf(user, answering) : undefined,
    mayGiveUp: mayGiveUp(user, request),
    mayOffer: mayOffer(user, request),
    mayEdit: mayEditRequest(user, request),
    mayWithdraw: mayWithdraw(user, request),
    mayClose: mayClose(user, request),
    next: encodeURIComponent(req.originalUrl),
    values: draft.values ?? {},
    errors: draft.errors,
    refused: draft.refused,
  })
}

/** In whose names the reader asks already, and in whose they still may. */
async function ownOf(user: CurrentUser, request: MasterclassRequest) {
  const voices = voicesOf(user)
  const claims = await claimsAmong(
    [request._id],
    user,
    voices.map(({ organisation }) => organisation),
  )
  const claimed = claims.get(String(request._id)) ?? new Set()
  return {
    mine: claimed.has(claimOf(user, undefined)),
    asked: String(request.author) === user.id,
    maySecond: maySecond(user, request),
    voices: voices
      .filter(({ organisation }) => maySecondFor(user, request, organisation))
      .map(({ organisation, name }) => ({
        organisation,
        name,
        claimed: claimed.has(claimOf(user, organisation)),
      })),
  }
}

/** For which organisations the reader could schedule it, and who could give it. */
function takersOf(user: CurrentUser, { offers }: Answering) {
  const experts = offers.filter(({ person }) => person.id !== user.id)
  return {
    organisations: user.memberships
      .filter(({ role }) => schedules(role))
      .map(({ organisation, name }) => ({ value: organisation, label: name })),
    experts: experts.map(({ person }) => ({ id: person.id, name: person.name })),
    speaksAlone: experts.length === 0,
  }
}
