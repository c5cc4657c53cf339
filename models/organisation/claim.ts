import mongoose from 'mongoose'
import { recordAct } from '../audit.js'
import { BadRequest, Conflict } from '../failure.js'
import { type Organisation, OrganisationModel, organisationsById } from '../organisation.js'
import { leadingRole } from './kind.js'
import { addMember } from './members.js'
import {
  decline,
  keepRequest,
  type MembershipRequest,
  MembershipRequestModel,
  markGranted,
  takeAcceptance,
} from './request.js'

/**
 * Says that one represents an organisation which nobody answers for yet; an administrator decides.
 * @throws Conflict when somebody answers for it.
 */
export async function claim(organisation: Organisation, user: { id: string }, proof: string): Promise<void> {
  if (organisation.claimed) throw new Conflict('organisations.errors.claimed')
  await keepRequest({ kind: 'claim', organisation: organisation._id, user: user.id, text: proof })
}

/**
 * Whoever claimed the organisation answers for it from now on.
 * @throws Conflict when it has been decided already, or somebody answers for the organisation.
 */
export async function approveClaim(request: MembershipRequest, by: { id: string }): Promise<void> {
  const organisation = await OrganisationModel.findById(request.organisation).lean<Organisation>()
  const leaders = organisation?.leaders.map(String) ?? []
  if (leaders.some((leader) => leader !== String(request.user))) {
    throw new Conflict('organisations.errors.claimed')
  }
  await takeAcceptance(request, by.id)
  await addMember(request.organisation, request.user, leadingRole(organisation?.kind ?? ''), by.id)
  await markGranted(request)
  await record('organisation.claimApproved', request, by)
}

/** @throws Conflict when it has been decided already. */
export async function refuseClaim(
  request: MembershipRequest,
  by: { id: string },
  reason: string,
): Promise<void> {
  await decline(request, by.id, reason)
  await record('organisation.claimRefused', request, by)
}

/**
 * The claims that wait for an administrator, the oldest first.
 * @throws BadRequest when `after` is no id.
 */
export async function openClaims(page: { limit: number; after?: string }) {
  if (page.after !== undefined && !mongoose.isObjectIdOrHexString(page.after)) throw new BadRequest()
  const found = await MembershipRequestModel.find({
    kind: 'claim',
    state: 'open',
    ...(page.after && { _id: { $gt: page.after } }),
  })
    .sort({ _id: 1 })
    .limit(page.limit + 1)
    .lean<MembershipRequest[]>()
  const claims = found.slice(0, page.limit)
  const next = found.length > page.limit ? String(claims.at(-1)?._id) : undefined
  return { claims, next }
}

async function record(
  act: 'organisation.claimApproved' | 'organisation.claimRefused',
  { organisation, user }: MembershipRequest,
  by: { id: string },
): Promise<void> {
  const known = (await organisationsById([organisation])).get(String(organisation))
  await recordAct({
    act,
    by: by.id,
    subject: { kind: 'organisation', id: String(organisation), label: known?.name },
    details: { member: String(user) },
  })
}
