import type { Event } from '../event.js'
import { MembershipModel } from '../organisation/membership.js'
import { membershipRoles, schedules } from '../organisation/role.js'

/** Everybody who manages an event: whoever scheduled it and the organisers of its organisations. */
export async function organisersOfEvent({ creator, organisers }: Event): Promise<string[]> {
  const members = await MembershipModel.find(
    { organisation: { $in: organisers }, role: { $in: membershipRoles.filter(schedules) } },
    { user: 1 },
  ).lean()
  return [...new Set([creator, ...members.map(({ user }) => user)].filter(Boolean).map(String))]
}
