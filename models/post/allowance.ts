import { slowAllowance } from '../topic/slow-mode.js'
import type { Topic } from '../topic.js'
import type { Role } from '../user.js'
import { linkAllowance } from './newcomers.js'
import { type Allowance, writingAllowance } from './rate.js'

interface Author {
  id: string
  roles: Role[]
}

/** Everything that limits what a member posts: how fast they write, what a new account links to, a topic's own pace. */
export async function postingAllowance(author: Author, body: string, topic?: Topic): Promise<Allowance> {
  return all([
    await linkAllowance(author, body),
    ...(topic ? [slowAllowance(topic, author)] : []),
    writingAllowance(topic ? 'post' : 'topic', author),
  ])
}

/** The same for a request for a masterclass. */
export async function requestAllowance(author: Author, body: string): Promise<Allowance> {
  return all([await linkAllowance(author, body), writingAllowance('request', author)])
}

/** What one of them refuses costs nothing of the others. */
function all(allowances: Allowance[]): Allowance {
  return {
    async spend() {
      const spent: Allowance[] = []
      try {
        for (const allowance of allowances) {
          await allowance.spend()
          spent.push(allowance)
        }
      } catch (error) {
        await Promise.all(spent.map((allowance) => allowance.restore()))
        throw error
      }
    },
    async restore() {
      await Promise.all(allowances.map((allowance) => allowance.restore()))
    },
  }
}
