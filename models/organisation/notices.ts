import type { Types } from 'mongoose'
import { notify } from '../notification.js'
import { organisationsById } from '../organisation.js'
import { organisationPath } from '../paths.js'
import { UserModel } from '../user.js'
import type { MembershipRequest } from './request.js'

type Id = Types.ObjectId | string

/** Tells those who answer for the organisation, or the administrators when nobody does, what somebody asks. */
export async function tellRequest(request: MembershipRequest): Promise<void> {
  const about = await subjectOf(request.organisation)
  if (!about) return
  const claim = request.kind === 'claim'
  const administrators = claim ? await UserModel.find({ roles: 'administrator' }, { _id: 1 }).lean() : []
  await notify({
    ...about.notice,
    kind: claim ? 'organisation-claim' : 'organisation-request',
    to: claim ? administrators.map(({ _id }) => String(_id)) : about.leaders,
    actor: String(request.user),
    path: claim ? '/claims' : `${about.notice.path}/members`,
    key: `organisation-request:${request._id}`,
  })
}

/** Tells whoever asked that their request has been decided. */
export async function tellAnswer(request: MembershipRequest): Promise<void> {
  const about = await subjectOf(request.organisation)
  if (!about) return
  await notify({
    ...about.notice,
    kind: 'organisation-answer',
    to: [String(request.user)],
    path: `${about.notice.path}/requests/${request._id}`,
    key: `organisation-answer:${request._id}`,
  })
}

/** Tells a member that somebody else has changed or ended their place. */
export async function tellRole(organisation: Id, user: Id, by: Id, role: string): Promise<void> {
  const about = await subjectOf(organisation)
  if (!about) return
  await notify({
    ...about.notice,
    kind: 'organisation-role',
    to: [String(user)],
    actor: String(by),
    key: `organisation-role:${organisation}:${user}:${role}:${Date.now()}`,
  })
}

async function subjectOf(organisation: Id) {
  const found = (await organisationsById([organisation])).get(String(organisation))
  if (!found) return undefined
  return {
    leaders: found.leaders.map(String),
    notice: {
      path: organisationPath(found),
      values: { name: found.name },
      subject: { kind: 'organisation', id: String(organisation) },
    },
  }
}
