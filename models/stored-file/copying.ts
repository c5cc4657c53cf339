import { Types } from 'mongoose'
import { openFile, type StoredFile, storedFileById, storeFile } from '../stored-file.js'

/**
 * A file of the same content, with its narrower copies, attached to nothing yet.
 * @returns its id, or nothing when there is no such file any more
 */
export async function copyFile(id: unknown, owner: string): Promise<Types.ObjectId | undefined> {
  const file = id ? await storedFileById(String(id)) : undefined
  if (!file) return undefined
  const copied = new Types.ObjectId()
  const copies = []
  for (const { id: content, width } of file.copies) {
    const copy = await storeFile(saying(file, owner, content), { of: copied, width })
    copies.push({ content: new Types.ObjectId(copy.id), width, size: copy.size })
  }
  const { width, height } = file
  await storeFile(saying(file, owner, file.id), { id: copied, width, height, copies })
  return copied
}

function saying({ name, type, purpose }: StoredFile, owner: string, content: string) {
  return { owner, name, type, purpose, content: openFile(content) }
}
