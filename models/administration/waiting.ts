import { PendingSignUpModel } from '../account/pending-sign-up.js'
import { CaseModel } from '../flag/case.js'
import { JobModel } from '../job.js'
import { MembershipRequestModel } from '../organisation/request.js'
import { waitingCount } from '../post/held.js'
import { UserModel } from '../user.js'

/** Something that waits for an administrator: how much of it, and where. */
export interface Waiting {
  what: string
  count: number
  path: string
}

/** What waits, and each question that finds out; a domain whose work waits here adds its own. */
const questions: { what: string; path: string; count: () => Promise<number> }[] = [
  {
    what: 'cases',
    path: '/moderation',
    count: () => CaseModel.countDocuments({ state: { $in: ['open', 'taken'] } }),
  },
  { what: 'firstPosts', path: '/moderation/first-posts', count: waitingCount },
  {
    what: 'claims',
    path: '/claims',
    count: () => MembershipRequestModel.countDocuments({ kind: 'claim', state: 'open' }),
  },
  {
    what: 'failedJobs',
    path: '/administration/jobs',
    count: () => JobModel.countDocuments({ failedAt: { $type: 'date' }, nextRunAt: null }),
  },
  {
    what: 'pendingSignUps',
    path: '/administration/members',
    count: () => PendingSignUpModel.countDocuments(),
  },
  {
    what: 'leaving',
    path: '/administration/members',
    count: () => UserModel.countDocuments({ deletionDueAt: { $type: 'date' } }),
  },
]

/** What waits now; nothing that is empty. */
export async function waiting(): Promise<Waiting[]> {
  const counted = await Promise.all(
    questions.map(async ({ count, ...rest }) => ({ ...rest, count: await count() })),
  )
  return counted.filter(({ count }) => count > 0)
}
