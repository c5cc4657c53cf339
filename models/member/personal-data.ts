import type { PersonalDomain } from '../personal-data.js'
import { removeEntry } from '../search/entry.js'
import { UserModel } from '../user.js'
import { removePhoto } from './photo.js'

/** What somebody says of themselves; it goes with the account, the photo before it. */
export const profileData: PersonalDomain = {
  domain: 'profile',
  async collect(userId) {
    const found = await UserModel.findById(userId, { bio: 1, skills: 1, privacy: 1, photo: 1, _id: 0 }).lean()
    return found ?? {}
  },
  async forget(userId) {
    await removePhoto(userId)
    await UserModel.updateOne(
      { _id: userId },
      { $unset: { bio: 1, bioHtml: 1 }, $set: { skills: [], skillKeys: [], 'privacy.directory': 'nobody' } },
    )
    await removeEntry('member', userId)
  },
}
