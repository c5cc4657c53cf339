import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { NotFound } from './failure.js'
import { enqueue } from './job-queue.js'

const day = 24 * 3600 * 1000
/** How long an export can be fetched. */
export const keptDays = 7
/** An export that has not come this long after it was asked for may be asked for again. */
const longestPreparation = 3600 * 1000

const dataExportSchema = new Schema(
  {
    /** Whose data: a person has one export, the last they asked for. */
    _id: { type: Schema.Types.ObjectId, required: true },
    /** Tells it from an earlier one of the same person. */
    request: { type: Schema.Types.ObjectId, required: true },
    state: { type: String, enum: ['preparing', 'ready'], required: true },
    askedAt: { type: Date, required: true },
    /** How many of the domains are in it. */
    done: { type: Number, default: 0 },
    total: { type: Number, default: 0 },
    archive: Schema.Types.ObjectId,
    size: Number,
    readyAt: Date,
    expiresAt: { type: Date, required: true },
  },
  { collection: 'data_exports' },
)
dataExportSchema.index({ expiresAt: 1 })

/** A copy of all that is held on one person, on its way or ready to be fetched. */
export type DataExport = InferSchemaType<typeof dataExportSchema>

export const DataExportModel = mongoose.model('DataExport', dataExportSchema)

export type ExportKey = { user: string; request: string }

/** The last export that somebody asked for, while it lasts. */
export async function dataExportOf(userId: string): Promise<DataExport | undefined> {
  const found = await DataExportModel.findOne({
    _id: userId,
    expiresAt: { $gt: new Date() },
  }).lean<DataExport>()
  return found ?? undefined
}

/** Begins an export, unless one is already being prepared; an earlier one is replaced. */
export async function askDataExport(userId: string): Promise<void> {
  const now = new Date()
  const current = await dataExportOf(userId)
  if (current?.state === 'preparing' && now.getTime() - current.askedAt.getTime() < longestPreparation) return
  await dropArchives({ filename: userId })
  const request = new mongoose.Types.ObjectId()
  await DataExportModel.replaceOne(
    { _id: userId },
    {
      request,
      state: 'preparing',
      askedAt: now,
      done: 0,
      total: 0,
      expiresAt: new Date(now.getTime() + keptDays * day),
    },
    { upsert: true },
  )
  await enqueue('prepare-data-export', { user: userId, request: String(request) })
}

/** Whether an export still waits to be prepared: not one that was replaced, or is ready. */
export async function isAwaited({ user, request }: ExportKey): Promise<boolean> {
  return (await DataExportModel.exists({ _id: user, request, state: 'preparing' })) !== null
}

export async function noteProgress({ user, request }: ExportKey, done: number, total: number): Promise<void> {
  await DataExportModel.updateOne({ _id: user, request }, { $set: { done, total } })
}

/**
 * Makes an archive the one to be fetched; one that has come too late is dropped.
 * @returns whether it became the one: of two attempts, one tells its owner.
 */
export async function finishDataExport(
  { user, request }: ExportKey,
  archive: { id: Types.ObjectId; length: number },
): Promise<boolean> {
  const readyAt = new Date()
  const expiresAt = new Date(readyAt.getTime() + keptDays * day)
  const finished = await DataExportModel.updateOne(
    { _id: user, request, state: 'preparing' },
    { $set: { state: 'ready', readyAt, expiresAt, archive: archive.id, size: archive.length } },
  )
  if (finished.modifiedCount === 0) await dropArchives({ _id: archive.id })
  return finished.modifiedCount === 1
}

const bucketName = 'data_export_archives'

function archives(): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection
  if (!db) throw new Error('Not connected')
  return new mongoose.mongo.GridFSBucket(db, { bucketName })
}

/** Where the archive of an export is written, under its owner's id: what a cut-off attempt left goes with the rest. */
export function newArchive({ user }: ExportKey): mongoose.mongo.GridFSBucketWriteStream {
  return archives().openUploadStream(user)
}

/**
 * The archive of somebody's export, to be sent to them and nobody else.
 * @throws NotFound when there is none, or no more.
 */
export async function openArchive(userId: string) {
  const last = await dataExportOf(userId)
  if (!last?.archive || !last.readyAt) throw new NotFound()
  const { size, readyAt, archive } = last
  return { size: size ?? 0, readyAt, stream: archives().openDownloadStream(archive) }
}

async function dropArchives(which: { _id: Types.ObjectId } | { filename: string }): Promise<void> {
  for await (const { _id } of archives().find(which, { projection: { _id: 1 } })) await archives().delete(_id)
}

/** Removes an export and its archive. */
export async function removeDataExport(userId: Types.ObjectId | string): Promise<void> {
  await DataExportModel.deleteOne({ _id: userId })
  await dropArchives({ filename: String(userId) })
}

/** Removes the exports that have had their time. */
export async function removeExpiredExports(now = new Date()): Promise<void> {
  const expired = await DataExportModel.find({ expiresAt: { $lte: now } }, { _id: 1 }).lean()
  for (const { _id } of expired) await removeDataExport(_id)
}
