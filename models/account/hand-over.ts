import { organisationsHeldAlone } from '../organisation/hand-over.js'
import { notSuspended, UserModel } from '../user.js'

/** Why somebody cannot leave yet: `reason` is the key of a text, `path` where they can do something about it. */
export interface Obstacle {
  reason: string
  path: string
}

type Question = (userId: string) => Promise<Obstacle[]>

/** What would be left without anybody if this member went; each domain that has something to hand over stands here. */
const questions: readonly Question[] = [lastAdministrator, organisationsHeldAlone]

export async function obstaclesTo(userId: string): Promise<Obstacle[]> {
  return (await Promise.all(questions.map((ask) => ask(userId)))).flat()
}

/** Whether nobody else would be left to administer the hub. */
export async function lastAdministrator(userId: string): Promise<Obstacle[]> {
  const staying = {
    ...notSuspended(),
    emailConfirmedAt: { $exists: true },
    deletionDueAt: { $exists: false },
  }
  const [own, other] = await Promise.all([
    UserModel.exists({ _id: userId, roles: 'administrator' }),
    UserModel.exists({ _id: { $ne: userId }, roles: 'administrator', ...staying }),
  ])
  return own && !other
    ? [{ reason: 'personal.deletion.lastAdministrator', path: '/administration/members' }]
    : []
}
