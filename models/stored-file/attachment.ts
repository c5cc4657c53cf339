import mongoose from 'mongoose'
import {
  asStoredFile,
  type FileSubject,
  removeFile,
  type StoredFile,
  StoredFileModel,
} from '../stored-file.js'

/**
 * Attaches a member's own files, whose reach is from then on that of the subject; those of others, and those that belong
 * elsewhere, are left alone. Doing it again changes nothing.
 */
export async function attachFiles(ids: string[], subject: FileSubject, owner: string): Promise<void> {
  if (ids.length === 0) return
  await StoredFileModel.updateMany(
    { _id: { $in: ids }, 'metadata.owner': owner, 'metadata.attachedTo': null },
    { $set: { 'metadata.attachedTo': subject } },
  )
}

/** Sets free what was attached to something that only waited, to be attached to what becomes of it. */
export async function releaseFilesOf({ kind, id }: FileSubject): Promise<void> {
  await StoredFileModel.updateMany(
    { 'metadata.attachedTo.kind': kind, 'metadata.attachedTo.id': id },
    { $unset: { 'metadata.attachedTo': 1 } },
  )
}

/** Among these, the files that a member may show in what they write: their own, free or attached to it already; to themselves, all of their own. */
export async function ownFiles(
  ids: string[],
  owner: string,
  subject?: FileSubject | 'any',
): Promise<Map<string, StoredFile>> {
  if (ids.length === 0) return new Map()
  const found = await StoredFileModel.find({
    _id: { $in: ids.filter((id) => mongoose.isObjectIdOrHexString(id)) },
    'metadata.owner': owner,
    'metadata.of': null,
  }).lean()
  const files = found
    .map(asStoredFile)
    .filter(({ attachedTo }) => !attachedTo || subject === 'any' || isSame(attachedTo, subject))
  return new Map(files.map((file) => [file.id, file]))
}

function isSame(attachedTo: FileSubject, subject: FileSubject | undefined): boolean {
  return attachedTo.kind === subject?.kind && attachedTo.id === subject.id
}

/** To be called when a subject is deleted for good: its files go with it. */
export async function removeFilesOf(subject: FileSubject): Promise<void> {
  const found = await StoredFileModel.find(
    { 'metadata.attachedTo.kind': subject.kind, 'metadata.attachedTo.id': subject.id },
    { _id: 1 },
  ).lean()
  for (const { _id } of found) await removeFile(String(_id))
}
