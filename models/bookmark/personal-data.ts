import { BookmarkModel } from '../bookmark.js'
import type { PersonalDomain } from '../personal-data.js'

/** What somebody keeps for later: theirs alone, and gone with them. */
export const bookmarkData: PersonalDomain = {
  domain: 'bookmarks',
  async collect(user) {
    return BookmarkModel.find({ user }, { post: 1, at: 1, remindAt: 1 }).sort({ _id: -1 }).lean()
  },
  async forget(user) {
    await BookmarkModel.deleteMany({ user })
  },
}
