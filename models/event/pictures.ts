import { type FileSubject, removeFile, StoredFileModel } from '../stored-file.js'
import type { Speaker } from './parts.js'

/** What shows pictures of its own: an event, or what is said of one. */
export interface Pictured {
  cover?: unknown
  speakers?: Speaker[]
}

/** The ids of the pictures that something shows. */
export function picturesOf({ cover, speakers = [] }: Pictured): string[] {
  return [cover, ...speakers.map(({ photo }) => photo)].filter((id) => id != null).map(String)
}

/**
 * Makes the pictures that something shows now its own, if they are free, and deletes those of its own that it showed
 * before and no longer does. Doing it again changes nothing.
 */
export async function keepPictures(subject: FileSubject, after: Pictured, before?: Pictured): Promise<void> {
  const shown = picturesOf(after)
  if (shown.length > 0) {
    await StoredFileModel.updateMany(
      { _id: { $in: shown }, 'metadata.attachedTo': null },
      { $set: { 'metadata.attachedTo': subject } },
    )
  }
  const dropped = before ? picturesOf(before).filter((id) => !shown.includes(id)) : []
  if (dropped.length === 0) return
  const own = await StoredFileModel.find(
    {
      _id: { $in: dropped },
      'metadata.attachedTo.kind': subject.kind,
      'metadata.attachedTo.id': subject.id,
    },
    { _id: 1 },
  ).lean()
  for (const { _id } of own) await removeFile(String(_id))
}
