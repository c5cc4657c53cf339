import { recordAct } from '../audit.js'
import { Conflict, InvalidInput, NotFound } from '../failure.js'
import { forgetUser, notSuspended, type Role, roles, type User, UserModel } from '../user.js'

/**
 * Gives a member exactly these roles of the hub; each one granted or revoked is logged, with the reason.
 * @throws NotFound when there is no such member, InvalidInput when the reason names them, Conflict when nobody would be
 * left to administer the hub.
 */
export async function setRoles(
  memberId: string,
  wanted: readonly Role[],
  by: string,
  reason?: string,
): Promise<void> {
  if (reason) await refuseNames(memberId, reason)
  const member = await UserModel.findOneAndUpdate({ _id: memberId }, { $set: { roles: wanted } }).lean<User>()
  if (!member) throw new NotFound()
  await keepAnAdministrator(member, wanted)
  forgetUser(memberId)
  const held = member.roles as Role[]
  const subject = { kind: 'member', id: memberId }
  for (const role of roles) {
    const [before, after] = [held.includes(role), wanted.includes(role)]
    if (before === after) continue
    await recordAct({
      act: after ? 'role.granted' : 'role.revoked',
      by,
      subject,
      details: { role, ...(reason && { reason }) },
    })
  }
}

/** The log keeps reasons for good, and the names of people go when they go. */
async function refuseNames(memberId: string, reason: string): Promise<void> {
  const member = await UserModel.findById(memberId, { name: 1, email: 1 }).lean()
  const said = reason.toLowerCase()
  const named = [member?.name, member?.email].some((name) => name && said.includes(name.toLowerCase()))
  if (named) throw new InvalidInput({ reason: 'administration.errors.reasonNames' })
}

async function keepAnAdministrator(member: User, wanted: readonly Role[]): Promise<void> {
  if (!member.roles.includes('administrator') || wanted.includes('administrator')) return
  const staying = { emailConfirmedAt: { $exists: true }, deletionDueAt: { $exists: false } }
  if (await UserModel.exists({ roles: 'administrator', ...staying, ...notSuspended() })) return
  await UserModel.updateOne({ _id: member._id }, { $set: { roles: member.roles } })
  throw new Conflict('moderation.lastAdministrator')
}
