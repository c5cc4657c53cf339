import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { recordAct } from '../audit.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { OrganisationModel } from '../organisation.js'
import { forgetUser, UserModel } from '../user.js'
import { type Membership, MembershipModel } from './membership.js'
import { tellRole } from './notices.js'
import { leads, lowerThan, type MembershipRole } from './role.js'

type Id = Types.ObjectId | string

/**
 * Makes somebody a member with this role. Whoever is one already keeps a role that is as high: the same grant given twice is
 * one grant, and none takes anything away.
 * @param by id of who grants it
 */
export async function addMember(organisation: Id, user: Id, role: MembershipRole, by: Id): Promise<void> {
  const isNew = await insertOnce({ organisation, user, role })
  const raised = !isNew && (await raise(organisation, user, role))
  if (leads(role)) await addLeader(organisation, user)
  if (isNew) await countMember(organisation, 1)
  if (isNew || raised) await record('role.granted', organisation, user, by, role)
  await changed(user)
}

/**
 * Gives a member another role. An organisation never loses the last of those who answer for it.
 * @throws Conflict when they are the last, or belong to it no more.
 */
export async function changeRole(organisation: Id, user: Id, role: MembershipRole, by: Id): Promise<void> {
  if (!leads(role)) await withdrawLeader(organisation, user)
  const before = await MembershipModel.findOneAndUpdate({ organisation, user }, { $set: { role } }).lean()
  if (!before) throw new Conflict('organisations.errors.notMember')
  if (leads(role)) await addLeader(organisation, user)
  if (before.role !== role) {
    await record('role.granted', organisation, user, by, role)
    await tellRole(organisation, user, by, role)
  }
  await changed(user)
}

/**
 * Ends a membership; somebody who was no member is none afterwards either.
 * @throws Conflict when they are the last to answer for it.
 */
export async function removeMember(organisation: Id, user: Id, by: Id): Promise<void> {
  await withdrawLeader(organisation, user)
  const removed = await MembershipModel.findOneAndDelete({ organisation, user }).lean<Membership>()
  if (removed) {
    await countMember(organisation, -1)
    await record('role.revoked', organisation, user, by, removed.role)
    await tellRole(organisation, user, by, 'none')
  }
  await changed(user)
}

/**
 * Ends the memberships of somebody whose account is being erased. Had they been left the last to answer for an organisation
 * after all, it can be claimed again.
 */
export async function forgetMemberships(user: Id): Promise<void> {
  for (const { organisation } of await MembershipModel.find({ user }).lean()) {
    await OrganisationModel.updateOne({ _id: organisation }, { $pull: { leaders: user } })
    await OrganisationModel.updateOne({ _id: organisation, leaders: [] }, { $set: { claimed: false } })
    const removed = await MembershipModel.deleteOne({ organisation, user })
    if (removed.deletedCount > 0) await countMember(organisation, -1)
  }
  await OrganisationModel.updateMany({ leaders: user }, { $pull: { leaders: user } })
  await changed(user)
}

export async function membershipIn(organisation: Id, user: Id): Promise<Membership | undefined> {
  return (await MembershipModel.findOne({ organisation, user }).lean<Membership>()) ?? undefined
}

async function insertOnce(membership: {
  organisation: Id
  user: Id
  role: MembershipRole
}): Promise<boolean> {
  try {
    await MembershipModel.create({ ...membership, since: new Date() })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

async function raise(organisation: Id, user: Id, role: MembershipRole): Promise<boolean> {
  const raised = await MembershipModel.updateOne(
    { organisation, user, role: { $in: lowerThan(role) } },
    { $set: { role } },
  )
  return raised.modifiedCount > 0
}

async function addLeader(organisation: Id, user: Id): Promise<void> {
  await OrganisationModel.updateOne(
    { _id: organisation },
    { $addToSet: { leaders: user }, $set: { claimed: true, changedAt: new Date() } },
  )
}

/**
 * The whole rule of the last one, in one atomic write: a leader is taken away only while another stands beside. It comes
 * before their membership changes, so that a crash in between leaves an organisation with somebody who answers for it.
 */
async function withdrawLeader(organisation: Id, user: Id): Promise<void> {
  if (await othersAreLeaving(organisation, user)) throw new Conflict('organisations.errors.lastLeader')
  const withdrawn = await OrganisationModel.updateOne(
    { _id: organisation, leaders: user, 'leaders.1': { $exists: true } },
    { $pull: { leaders: user } },
  )
  if (withdrawn.matchedCount > 0) return
  const last = await OrganisationModel.exists({ _id: organisation, leaders: user })
  if (last) throw new Conflict('organisations.errors.lastLeader')
}

/** Somebody whose account is about to be erased is nobody to hand over to. */
async function othersAreLeaving(organisation: Id, user: Id): Promise<boolean> {
  const found = await OrganisationModel.findById(organisation, { leaders: 1 }).lean()
  const leaders = found?.leaders.map(String) ?? []
  const others = leaders.filter((leader) => leader !== String(user))
  if (others.length === leaders.length || others.length === 0) return false
  return !(await UserModel.exists({ _id: { $in: others }, deletionDueAt: { $exists: false } }))
}

async function countMember(organisation: Id, by: 1 | -1): Promise<void> {
  await OrganisationModel.updateOne(
    { _id: organisation },
    { $inc: { memberCount: by }, $set: { changedAt: new Date() } },
  )
}

function record(act: 'role.granted' | 'role.revoked', organisation: Id, user: Id, by: Id, role: string) {
  return recordAct({
    act,
    by: String(by),
    subject: { kind: 'member', id: String(user) },
    details: { organisation: String(organisation), role },
  })
}

async function changed(user: Id): Promise<void> {
  forgetUser(user)
  await contentChanged()
}
