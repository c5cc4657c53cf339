import { filePath } from '../paths.js'
import type { PersonalDomain } from '../personal-data.js'
import { asStoredFile, removeFile, type StoredFile, StoredFileModel } from '../stored-file.js'

/** What somebody has sent; what stands in their messages stays with these, the rest goes. */
export const fileData: PersonalDomain = {
  domain: 'files',
  async collect(owner) {
    return (await filesOf(owner)).map(({ copies: _, owner: __, ...file }) => ({
      ...file,
      address: filePath(file),
      inArchive: archivePath(file),
    }))
  },
  async files(owner) {
    return (await filesOf(owner)).map((file) => ({ id: file.id, path: archivePath(file) }))
  },
  async forget(owner) {
    const free = await StoredFileModel.find(
      { 'metadata.owner': owner, 'metadata.of': null, 'metadata.attachedTo': null },
      { _id: 1 },
    ).lean()
    for (const { _id } of free) await removeFile(String(_id))
  },
}

async function filesOf(owner: string): Promise<StoredFile[]> {
  const found = await StoredFileModel.find({ 'metadata.owner': owner, 'metadata.of': null })
    .sort({ uploadDate: 1 })
    .lean()
  return found.map(asStoredFile)
}

/** Two files of one name stay two, and none leaves its folder. */
function archivePath({ id, name }: Pick<StoredFile, 'id' | 'name'>): string {
  return `files/${id}-${name.replace(/[\\/]/g, '_')}`
}
