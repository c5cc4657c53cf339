import { recordAct } from '../audit.js'
import { Conflict, NotFound } from '../failure.js'
import { forgetUser, notSuspended, type Role, roles, type User, UserModel } from '../user.js'

/**
 * Gives a member exactly these roles of the hub; each one granted or revoked is logged.
 * @throws NotFound when there is no such member, Conflict when nobody would be left to administer the hub.
 */
export async function setRoles(memberId: string, wanted: readonly Role[], by: string): Promise<void> {
  const member = await UserModel.findOneAndUpdate({ _id: memberId }, { $set: { roles: wanted } }).lean<User>()
  if (!member) throw new NotFound()
  await keepAnAdministrator(member, wanted)
  forgetUser(memberId)
  const held = member.roles as Role[]
  const subject = { kind: 'member', id: memberId }
  for (const role of roles) {
    const [before, after] = [held.includes(role), wanted.includes(role)]
    if (before === after) continue
    await recordAct({ act: after ? 'role.granted' : 'role.revoked', by, subject, details: { role } })
  }
}

async function keepAnAdministrator(member: User, wanted: readonly Role[]): Promise<void> {
  if (!member.roles.includes('administrator') || wanted.includes('administrator')) return
  if (await UserModel.exists({ roles: 'administrator', ...notSuspended() })) return
  await UserModel.updateOne({ _id: member._id }, { $set: { roles: member.roles } })
  throw new Conflict('moderation.lastAdministrator')
}
