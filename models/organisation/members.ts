import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { OrganisationModel } from '../organisation.js'
import { forgetUser } from '../user.js'
import { type Membership, MembershipModel } from './membership.js'
import { leads, type MembershipRole } from './role.js'

type Id = Types.ObjectId | string

/**
 * Makes somebody a member with this role. Whoever is one already keeps their place and gets the role: the same grant given
 * twice is one grant.
 * @returns whether they are new.
 */
export async function addMember(organisation: Id, user: Id, role: MembershipRole): Promise<boolean> {
  const isNew = await insertOnce({ organisation, user, role })
  if (!isNew) await MembershipModel.updateOne({ organisation, user }, { $set: { role } })
  if (leads(role)) await addLeader(organisation, user)
  if (isNew) await countMember(organisation, 1)
  await changed(user)
  return isNew
}

/**
 * Gives a member another role. An organisation never loses the last of those who answer for it.
 * @throws Conflict when they are the last, or belong to it no more.
 */
export async function changeRole(organisation: Id, user: Id, role: MembershipRole): Promise<void> {
  if (!leads(role)) await withdrawLeader(organisation, user)
  const given = await MembershipModel.updateOne({ organisation, user }, { $set: { role } })
  if (given.matchedCount === 0) throw new Conflict('organisations.errors.notMember')
  if (leads(role)) await addLeader(organisation, user)
  await changed(user)
}

/**
 * Ends a membership; somebody who was no member is none afterwards either.
 * @throws Conflict when they are the last to answer for it.
 */
export async function removeMember(organisation: Id, user: Id): Promise<void> {
  await withdrawLeader(organisation, user)
  const removed = await MembershipModel.deleteOne({ organisation, user })
  if (removed.deletedCount > 0) await countMember(organisation, -1)
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
  const withdrawn = await OrganisationModel.updateOne(
    { _id: organisation, leaders: user, 'leaders.1': { $exists: true } },
    { $pull: { leaders: user } },
  )
  if (withdrawn.matchedCount > 0) return
  const last = await OrganisationModel.exists({ _id: organisation, leaders: user })
  if (last) throw new Conflict('organisations.errors.lastLeader')
}

async function countMember(organisation: Id, by: 1 | -1): Promise<void> {
  await OrganisationModel.updateOne(
    { _id: organisation },
    { $inc: { memberCount: by }, $set: { changedAt: new Date() } },
  )
}

async function changed(user: Id): Promise<void> {
  forgetUser(user)
  await contentChanged()
}
