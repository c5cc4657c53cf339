import type { MasterclassRequest } from '../masterclass-request.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'
import { mayScheduleEvents } from './event.js'
import { maySchedule, maySpeakFor } from './organisation.js'
import { isModerator } from './roles.js'

type Asked = Pick<MasterclassRequest, 'author' | 'onBehalfOf' | 'state' | 'uptake'>

/** Members who have accepted the charter as it stands. */
export function mayAsk(user: CurrentUser | undefined): user is CurrentUser {
  return user !== undefined && !mustAcceptCharter(user)
}

/** Whoever asked for it, and who speaks for the organisation that it was asked for. */
export function isAsker(user: CurrentUser | undefined, request: Asked): boolean {
  if (!user) return false
  return (
    String(request.author) === user.id ||
    (request.onBehalfOf != null && maySpeakFor(user, request.onBehalfOf))
  )
}

/** While it is not scheduled: afterwards one registers. */
export function isToSecond({ state }: Pick<MasterclassRequest, 'state'>): boolean {
  return state === 'open' || state === 'takenUp'
}

/** In one's own name; the author has asked already. */
export function maySecond(user: CurrentUser | undefined, request: Asked): boolean {
  return mayAsk(user) && isToSecond(request) && String(request.author) !== user.id
}

/** For an organisation, by those who speak for it; the one that asks has asked already. */
export function maySecondFor(user: CurrentUser | undefined, request: Asked, organisation: string): boolean {
  return (
    mayAsk(user) &&
    isToSecond(request) &&
    maySpeakFor(user, organisation) &&
    String(request.onBehalfOf) !== organisation
  )
}

/** Whoever may schedule events. */
export function mayTakeUp(user: CurrentUser | undefined, request: Asked): boolean {
  return request.state === 'open' && mayScheduleEvents(user)
}

/** Whoever prepares it, the organisers of their organisation and the moderators, until it is published. */
export function mayGiveUp(user: CurrentUser | undefined, { state, uptake }: Asked): boolean {
  if (!mayAsk(user) || state !== 'takenUp' || !uptake) return false
  return (
    String(uptake.by) === user.id ||
    isModerator(user) ||
    (uptake.organisation != null && maySchedule(user, uptake.organisation))
  )
}

/** Any member, while nobody has taken it up: who may not schedule offers to give it. */
export function mayOffer(user: CurrentUser | undefined, { state }: Asked): boolean {
  return mayAsk(user) && state === 'open'
}

/** Its askers and the moderators, while it is waited for. */
export function mayEditRequest(user: CurrentUser | undefined, request: Asked): boolean {
  return mayAsk(user) && isToSecond(request) && (isAsker(user, request) || isModerator(user))
}

/** Its askers, until somebody prepares it. */
export function mayWithdraw(user: CurrentUser | undefined, request: Asked): boolean {
  return mayAsk(user) && request.state === 'open' && isAsker(user, request)
}

/** Moderators close what is given elsewhere or asked for twice. */
export function mayClose(user: CurrentUser | undefined, request: Asked): boolean {
  return isModerator(user) && mayAsk(user) && isToSecond(request)
}
