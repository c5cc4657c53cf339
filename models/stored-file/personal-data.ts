import { filePath } from '../paths.js'
import type { PersonalDomain } from '../personal-data.js'
import { asStoredFile, removeFile, StoredFileModel } from '../stored-file.js'

/** What somebody has sent; what stands in their messages stays with these, the rest goes. */
export const fileData: PersonalDomain = {
  domain: 'files',
  async collect(owner) {
    const found = await StoredFileModel.find({ 'metadata.owner': owner, 'metadata.of': null })
      .sort({ uploadDate: 1 })
      .lean()
    return found
      .map(asStoredFile)
      .map(({ copies: _, owner: __, ...file }) => ({ ...file, address: filePath(file) }))
  },
  async forget(owner) {
    const free = await StoredFileModel.find(
      { 'metadata.owner': owner, 'metadata.of': null, 'metadata.attachedTo': null },
      { _id: 1 },
    ).lean()
    for (const { _id } of free) await removeFile(String(_id))
  },
}
