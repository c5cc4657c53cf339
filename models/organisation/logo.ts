import { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { type Organisation, OrganisationModel } from '../organisation.js'
import { attachFiles } from '../stored-file/attachment.js'
import { removeFile, type StoredFile } from '../stored-file.js'

/** Puts a picture that has just been sent in the place of an organisation's logo, which is deleted. */
export async function setLogo(id: Types.ObjectId, picture: StoredFile): Promise<void> {
  await attachFiles([picture.id], { kind: 'organisation', id: String(id) }, picture.owner)
  await replaceLogo(id, { $set: { logo: new Types.ObjectId(picture.id), changedAt: new Date() } })
}

export async function removeLogo(id: Types.ObjectId): Promise<void> {
  await replaceLogo(id, { $unset: { logo: 1 }, $set: { changedAt: new Date() } })
}

async function replaceLogo(id: Types.ObjectId, update: object): Promise<void> {
  const before = await OrganisationModel.findOneAndUpdate({ _id: id }, update, {
    projection: { logo: 1 },
    returnDocument: 'before',
  }).lean<Organisation>()
  await contentChanged()
  if (before?.logo) await removeFile(String(before.logo))
}
