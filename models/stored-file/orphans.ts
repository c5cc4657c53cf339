import { Types } from 'mongoose'
import { removeFile, StoredChunkModel, StoredFileModel } from '../stored-file.js'

const hour = 3600 * 1000
const day = 24 * hour

/** How long a file may wait for what it was sent for. */
export const waitingMilliseconds = day
/** Older leftovers have been seen by earlier rounds. */
const roundsMilliseconds = 30 * day

/**
 * Removes what was sent and never attached, and what a process that ended in the middle of a file has left.
 * @returns how many were removed.
 */
export async function removeOrphans(now = new Date()): Promise<number> {
  const until = now.getTime() - waitingMilliseconds
  const window = { from: new Date(until - roundsMilliseconds), until: new Date(until) }
  const orphans = [...(await unattached(window)), ...(await unfinished(window))]
  for (const id of orphans) await removeFile(id)
  await StoredChunkModel.deleteMany({ files_id: { $in: orphans } })
  return orphans.length
}

interface Window {
  from: Date
  until: Date
}

/** A narrower copy goes with its picture, or alone when there is none. */
async function unattached({ from, until }: Window): Promise<string[]> {
  const found = await StoredFileModel.find({
    'metadata.attachedTo': null,
    uploadDate: { $gte: from, $lt: until },
  }).lean()
  const originals = found.map((file) => file.metadata.of).filter((id) => id != null)
  const known = await idsAmong(originals)
  return found
    .filter(({ metadata }) => metadata.of == null || !known.has(String(metadata.of)))
    .map(({ _id }) => String(_id))
}

/** Content whose file was never written. */
async function unfinished({ from, until }: Window): Promise<string[]> {
  const begun = await StoredChunkModel.find(
    { files_id: { $gte: idAt(from), $lt: idAt(until) }, n: 0 },
    { files_id: 1 },
  ).lean()
  const ids = begun.map((chunk) => chunk.files_id).filter((id) => id != null)
  const known = await idsAmong(ids)
  return ids.map(String).filter((id) => !known.has(id))
}

async function idsAmong(ids: Types.ObjectId[]): Promise<Set<string>> {
  const found = await StoredFileModel.find({ _id: { $in: ids } }, { _id: 1 }).lean()
  return new Set(found.map(({ _id }) => String(_id)))
}

function idAt(date: Date): Types.ObjectId {
  return Types.ObjectId.createFromTime(Math.floor(date.getTime() / 1000))
}
