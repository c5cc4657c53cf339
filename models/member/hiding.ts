import { contentChanged } from '../content-version.js'
import type { HidingReason } from '../hidden.js'
import { forgetPerson } from '../person.js'
import { forgetUser, UserModel } from '../user.js'
import { indexMember } from './search.js'

/** Masks what a member shows of themselves, their photo and text above all: their name goes on signing what they wrote. */
export async function hideProfile(id: string, reason: HidingReason): Promise<void> {
  await UserModel.updateOne({ _id: id }, { $addToSet: { profileMasks: reason } })
  await shownAnew(id)
}

/** Shows a profile again, unless it is masked for another reason too. */
export async function restoreProfile(id: string, reason: HidingReason): Promise<void> {
  await UserModel.updateOne({ _id: id }, { $pull: { profileMasks: reason } })
  await shownAnew(id)
}

async function shownAnew(id: string): Promise<void> {
  forgetUser(id)
  forgetPerson(id)
  await indexMember(id)
  await contentChanged()
}
