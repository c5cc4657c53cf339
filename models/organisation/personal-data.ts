import { OrganisationModel } from '../organisation.js'
import type { PersonalDomain } from '../personal-data.js'
import { type User, UserModel } from '../user.js'
import { InvitationModel } from './invitation.js'
import { forgetMemberships } from './members.js'
import { MembershipModel } from './membership.js'
import { MembershipRequestModel } from './request.js'

/** Where somebody belongs, what they asked to belong to, and to what their address is invited. */
export const organisationData: PersonalDomain = {
  domain: 'organisations',
  async collect(user) {
    const owner = await UserModel.findById(user, { email: 1 }).lean<Pick<User, 'email'>>()
    const [memberships, requests, invitations] = await Promise.all([
      MembershipModel.find({ user }, { _id: 0, organisation: 1, role: 1, since: 1 }).lean(),
      MembershipRequestModel.find(
        { user },
        { kind: 1, organisation: 1, text: 1, state: 1, reason: 1, createdAt: 1, decidedAt: 1 },
      ).lean(),
      InvitationModel.find(
        { $or: [{ email: owner?.email ?? '' }, { invitedBy: user }] },
        { organisation: 1, role: 1, email: 1, createdAt: 1, expiresAt: 1 },
      ).lean(),
    ])
    const ids = [...memberships, ...requests, ...invitations].map(({ organisation }) => organisation)
    const names = await OrganisationModel.find({ _id: { $in: ids } }, { name: 1, slug: 1 }).lean()
    return { organisations: names, memberships, requests, invitations }
  },
  async forget(user) {
    const owner = await UserModel.findById(user, { email: 1 }).lean<Pick<User, 'email'>>()
    await forgetMemberships(user)
    await Promise.all([
      MembershipRequestModel.deleteMany({ user }),
      MembershipRequestModel.updateMany({ decidedBy: user }, { $unset: { decidedBy: 1 } }),
      InvitationModel.deleteMany({ $or: [{ email: owner?.email ?? '' }, { invitedBy: user }] }),
    ])
  },
}
