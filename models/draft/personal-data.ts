import { DraftModel } from '../draft.js'
import type { PersonalDomain } from '../personal-data.js'

/** What somebody has begun to write: theirs alone, and gone with them. */
export const draftData: PersonalDomain = {
  domain: 'drafts',
  async collect(user) {
    return DraftModel.find({ user }, { place: 1, title: 1, body: 1, savedAt: 1 }).sort({ savedAt: -1 }).lean()
  },
  async forget(user) {
    await DraftModel.deleteMany({ user })
  },
}
