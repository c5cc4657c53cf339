import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import mongoose, { Schema, Types } from 'mongoose'

/** What a file was sent for; an unattached one is offered only where its purpose fits. */
export const purposes = ['attachment', 'photo', 'logo', 'cover', 'resource', 'message', 'export'] as const
export type Purpose = (typeof purposes)[number]

/** What a file belongs to: who may see that, may see the file. */
export interface FileSubject {
  kind: string
  id: string
}

export interface StoredFile {
  id: string
  owner: string
  name: string
  /** As its content says. */
  type: string
  size: number
  purpose: Purpose
  createdAt: Date
  /** Of a picture. */
  width?: number
  height?: number
  /** Narrower copies of a picture. */
  copies: { id: string; width: number; size: number }[]
  attachedTo?: FileSubject
}

interface FileToStore {
  owner: string
  name: string
  type: string
  purpose: Purpose
  content: Buffer | Readable
}

interface Details {
  id?: Types.ObjectId
  width?: number
  height?: number
  copies?: { content: Types.ObjectId; width: number; size: number }[]
  /** The file that this is a narrower copy of. */
  of?: Types.ObjectId
}

const bucketName = 'stored'

const copy = new Schema(
  {
    content: { type: Schema.Types.ObjectId, required: true },
    width: { type: Number, required: true },
    size: { type: Number, required: true },
  },
  { _id: false },
)

const metadata = new Schema(
  {
    owner: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    type: { type: String, required: true },
    purpose: { type: String, enum: purposes, required: true },
    width: Number,
    height: Number,
    copies: [copy],
    of: Schema.Types.ObjectId,
    attachedTo: new Schema({ kind: String, id: String }, { _id: false }),
  },
  { _id: false },
)

/** What GridFS keeps of a file, written when all of its content is there. */
const storedFileSchema = new Schema(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    filename: { type: String, required: true },
    length: { type: Number, required: true },
    uploadDate: { type: Date, required: true },
    metadata: { type: metadata, required: true },
  },
  { collection: `${bucketName}.files` },
)
storedFileSchema.index({ 'metadata.owner': 1, uploadDate: 1 })
storedFileSchema.index({ 'metadata.attachedTo.kind': 1, 'metadata.attachedTo.id': 1 })
/** For those that nothing holds, the oldest first. */
storedFileSchema.index({ 'metadata.attachedTo': 1, uploadDate: 1 })

export const StoredFileModel = mongoose.model('StoredFile', storedFileSchema)

const chunkSchema = new Schema(
  { files_id: Schema.Types.ObjectId, n: Number, data: Buffer },
  { collection: `${bucketName}.chunks` },
)
chunkSchema.index({ files_id: 1, n: 1 }, { unique: true })

/** Declares the index of what GridFS writes; nothing but the search for leftovers goes through it. */
export const StoredChunkModel = mongoose.model('StoredChunk', chunkSchema)

export type StoredDocument = mongoose.InferSchemaType<typeof storedFileSchema>

/** Made for each use: a bucket belongs to a connection. */
function bucket() {
  const { db } = mongoose.connection
  if (!db) throw new Error('The database is not connected')
  return new mongoose.mongo.GridFSBucket(db, { bucketName })
}

export function asStoredFile({ _id, filename, length, uploadDate, metadata }: StoredDocument): StoredFile {
  const { owner, type, purpose, width, height, copies, attachedTo } = metadata
  return {
    id: String(_id),
    owner: String(owner),
    name: filename,
    type,
    size: length,
    purpose,
    createdAt: uploadDate,
    width: width ?? undefined,
    height: height ?? undefined,
    copies: copies.map(({ content, width, size }) => ({ id: String(content), width, size })),
    attachedTo: attachedTo?.kind && attachedTo.id ? { kind: attachedTo.kind, id: attachedTo.id } : undefined,
  }
}

/**
 * Keeps a file; until it is attached to something, only its owner sees it. A stream that breaks off leaves nothing.
 * @throws whatever the stream fails with.
 */
export async function storeFile(file: FileToStore, details: Details = {}): Promise<StoredFile> {
  const { id = new Types.ObjectId(), ...more } = details
  const kept = { type: file.type, purpose: file.purpose, copies: [], ...more }
  const upload = bucket().openUploadStreamWithId(id, file.name, {
    metadata: { ...kept, owner: new Types.ObjectId(file.owner) },
  })
  const failed = finished(upload, { readable: false })
  failed.catch(() => undefined)
  try {
    const chunks = Buffer.isBuffer(file.content) ? [file.content] : file.content
    for await (const chunk of chunks) await write(upload, chunk)
  } catch (error) {
    await upload.abort()
    upload.destroy()
    throw error
  }
  upload.end()
  await failed
  const { owner, name, type, purpose } = file
  return {
    ...{ id: String(id), owner, name, type, purpose, size: upload.length, createdAt: new Date() },
    ...{ width: more.width, height: more.height },
    copies: (more.copies ?? []).map(({ content, ...copy }) => ({ id: String(content), ...copy })),
  }
}

/** Waits for each chunk to be kept, so that nothing is under way when the rest does not come. */
function write(upload: NodeJS.WritableStream, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    upload.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

/** The file with this id, if there is one; narrower copies are reached through theirs. */
export async function storedFileById(id: string): Promise<StoredFile | undefined> {
  if (!mongoose.isObjectIdOrHexString(id)) return undefined
  const found = await StoredFileModel.findOne({ _id: id, 'metadata.of': { $exists: false } }).lean()
  return found ? asStoredFile(found) : undefined
}

/** The content of a file, or its bytes from `start` to `end`, both included. */
export function openFile(id: string, range?: { start: number; end: number }): Readable {
  const part = range && { start: range.start, end: range.end + 1 }
  return bucket().openDownloadStream(new Types.ObjectId(id), part)
}

/** Deletes a file and its copies; one that is not there is gone already. */
export async function removeFile(id: string): Promise<void> {
  const file = await StoredFileModel.findById(id).lean()
  if (!file) return
  const ids = [...file.metadata.copies.map((copy) => copy.content), file._id]
  await StoredChunkModel.deleteMany({ files_id: { $in: ids } })
  await StoredFileModel.deleteMany({ _id: { $in: ids } })
}
