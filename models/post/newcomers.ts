import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { InvalidInput } from '../failure.js'
import { type Role, UserModel } from '../user.js'
import { type Allowance, boundless } from './rate.js'

/**
 * What spammers' accounts are known by: they are new and write links. Discourse lets its new members put a few links into
 * a post too (`newuser_max_links`, between 2 and 5 over the years); a day's sum stops who spreads them over many posts.
 */
export const newcomers = { days: 3, posts: 5, linksInPost: 3, linksInDay: 10 }

const day = 24 * 3600

/** Whether an account is so new that its links are counted: in its first days, or with few posts yet. */
async function isNewcomer(author: { id: string; roles: Role[] }): Promise<boolean> {
  if (author.roles.length > 0) return false
  const user = await UserModel.findById(author.id, { createdAt: 1, postCount: 1 }).lean()
  const since = Date.now() - newcomers.days * day * 1000
  return !user || user.postCount < newcomers.posts || user.createdAt.getTime() > since
}

/** Links that lead away from the hub: sanitising marks each of them. */
export function linksAway(body: string): number {
  return renderMarkdown(body).match(/ rel="nofollow ugc noopener"/g)?.length ?? 0
}

/** Made for each use: nothing is kept in the process. */
function limiter(): RateLimiterMongo {
  return new RateLimiterMongo({
    points: newcomers.linksInDay,
    duration: day,
    storeClient: mongoose.connection.db,
    tableName: 'attempts',
    keyPrefix: 'links-away',
    disableIndexesCreation: true,
  })
}

/**
 * Refuses a new account's text with too many links, InvalidInput beside the field; everybody else's costs nothing.
 * @param before what stood there, when it is edited: links that it had already are not counted again.
 */
export async function linkAllowance(
  author: { id: string; roles: Role[] },
  body: string,
  before = '',
): Promise<Allowance> {
  const all = linksAway(body)
  const links = Math.max(0, all - linksAway(before))
  if (links === 0 || !(await isNewcomer(author))) return boundless
  return {
    async spend() {
      if (all > newcomers.linksInPost) throw new InvalidInput({ body: 'moderation.links.tooMany' })
      try {
        await limiter().consume(author.id, links)
      } catch (error) {
        if (error instanceof RateLimiterRes) throw new InvalidInput({ body: 'moderation.links.tooManyToday' })
        throw error
      }
    },
    async restore() {
      await limiter().reward(author.id, links)
    },
  }
}
