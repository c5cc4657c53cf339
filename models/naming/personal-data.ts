import { postPath } from '../paths.js'
import type { PersonalDomain } from '../personal-data.js'
import { type Post, PostModel } from '../post.js'
import { type User, UserModel } from '../user.js'
import { eraseName } from './erasure.js'

/** Where others name somebody: in what they wrote, "ancien membre" stands there afterwards. */
export const mentionData: PersonalDomain = {
  domain: 'mentions',
  async collect(user) {
    const found = await PostModel.find(
      { named: user, author: { $ne: user }, deletedAt: { $exists: false } },
      { createdAt: 1 },
    )
      .sort({ _id: 1 })
      .lean<Post[]>()
    return found.map((post) => ({ address: postPath(post), at: post.createdAt }))
  },
  async forget(user) {
    const leaver = await UserModel.findById(user, { handle: 1 }).lean<Pick<User, 'handle'>>()
    if (leaver) await eraseName({ id: user, handle: leaver.handle ?? undefined })
  },
}
