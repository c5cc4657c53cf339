import type { PersonalDomain } from '../personal-data.js'
import { PostModel } from '../post.js'

/** What somebody wrote; its author's id says nothing once the account is gone. */
export const postData: PersonalDomain = {
  domain: 'posts',
  async collect(author) {
    return PostModel.find(
      { author, deletedAt: { $exists: false } },
      { topic: 1, position: 1, body: 1, createdAt: 1, editedAt: 1 },
    )
      .sort({ _id: 1 })
      .lean()
  },
  async forget() {},
}
