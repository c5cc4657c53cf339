import { Conflict } from '../failure.js'
import { type Organisation, OrganisationModel } from '../organisation.js'
import { addMember, membershipIn } from './members.js'
import {
  decline,
  keepRequest,
  type MembershipRequest,
  MembershipRequestModel,
  markGranted,
  takeAcceptance,
} from './request.js'

/**
 * Asks those who answer for an organisation to be admitted.
 * @throws Conflict when nobody answers for it yet, or they belong to it already.
 */
export async function askToJoin(
  organisation: Organisation,
  user: { id: string },
  text: string,
): Promise<void> {
  if (!organisation.claimed) throw new Conflict('organisations.errors.unclaimed')
  if (await membershipIn(organisation._id, user.id)) throw new Conflict('organisations.errors.memberAlready')
  await keepRequest({ kind: 'join', organisation: organisation._id, user: user.id, text })
}

/** @throws Conflict when it has been decided already. */
export async function acceptRequest(request: MembershipRequest, by: { id: string }): Promise<void> {
  await takeAcceptance(request, by.id)
  await addMember(request.organisation, request.user, 'member', by.id)
  await markGranted(request)
}

/** @throws Conflict when it has been decided already. */
export async function declineRequest(
  request: MembershipRequest,
  by: { id: string },
  reason: string,
): Promise<void> {
  await decline(request, by.id, reason)
}

/** What an organisation has still to decide, the oldest first. */
export function openRequestsFor(organisation: Organisation, limit: number): Promise<MembershipRequest[]> {
  return MembershipRequestModel.find({ kind: 'join', state: 'open', organisation: organisation._id })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<MembershipRequest[]>()
    .exec()
}

/** Whether somebody answers for it by now. */
export async function isClaimed(request: MembershipRequest): Promise<boolean> {
  return (await OrganisationModel.exists({ _id: request.organisation, claimed: true })) !== null
}
