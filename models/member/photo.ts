import { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { forgetPerson } from '../person.js'
import { attachFiles } from '../stored-file/attachment.js'
import { removeFile, type StoredFile } from '../stored-file.js'
import { forgetUser, type User, UserModel } from '../user.js'

/** Puts a picture that a member has just sent in the place of their photo, which is deleted. */
export async function setPhoto(userId: string, picture: StoredFile): Promise<void> {
  await attachFiles([picture.id], { kind: 'member', id: userId }, userId)
  await replacePhoto(userId, { $set: { photo: new Types.ObjectId(picture.id) } })
}

export async function removePhoto(userId: string): Promise<void> {
  await replacePhoto(userId, { $unset: { photo: 1 } })
}

async function replacePhoto(userId: string, update: object): Promise<void> {
  const before = await UserModel.findOneAndUpdate({ _id: userId }, update, {
    projection: { photo: 1 },
    returnDocument: 'before',
  }).lean<User>()
  forgetUser(userId)
  forgetPerson(userId)
  await contentChanged()
  if (before?.photo) await removeFile(String(before.photo))
}
