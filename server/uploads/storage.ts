import { Readable } from 'node:stream'
import type { Request } from 'express'
import type { StorageEngine } from 'multer'
import { InvalidInput } from '../../models/failure.js'
import { checkDailyShare } from '../../models/stored-file/allowance.js'
import { storePicture } from '../../models/stored-file/picture.js'
import { removeFile, type StoredFile, storeFile } from '../../models/stored-file.js'
import { memberOf } from '../http/current-user.js'
import { fileKind, tellingBytes } from '../lib/file-kind.js'
import { pictureTypes, UnreadablePicture } from '../lib/picture.js'
import { documentTypes } from './document-types.js'
import type { Accepted } from './receive.js'

type Incoming = Express.Multer.File & { stored?: StoredFile }

/** Streams what a form brings straight into GridFS, by what it holds; pictures are made anew on the way. */
export function gridStorage(accepted: Accepted): StorageEngine {
  return {
    _handleFile(req, file, done) {
      keep(req, file, accepted).then(
        (stored) => done(null, { stored } as Partial<Incoming>),
        (error) => {
          file.stream.resume()
          done(error)
        },
      )
    },
    _removeFile(_req, file: Incoming, done) {
      const removed = file.stored ? removeFile(file.stored.id) : Promise.resolve()
      removed.then(() => done(null), done)
    },
  }
}

async function keep(
  req: Request,
  { stream, originalname }: Incoming,
  accepted: Accepted,
): Promise<StoredFile> {
  const owner = memberOf(req).id
  await checkDailyShare(owner)
  const chunks = stream[Symbol.asyncIterator]()
  const { head, ended } = await beginning(chunks)
  if (head.length === 0) throw new InvalidInput({ file: 'files.errors.empty' })
  const type = await fileKind(head)
  const whole = ended ? Readable.from([head]) : Readable.from(withHead(head, chunks))
  const file = { owner, name: accepted.name ?? nameOf(originalname), purpose: accepted.purpose }
  if (accepted.pictures && pictureTypes.includes(type)) {
    return picture({ ...file, content: await gathered(whole) }, accepted.pictures(req))
  }
  if (/^image\/hei[cf]/.test(type)) throw new InvalidInput({ file: 'files.errors.heic' })
  if (!accepted.documents) throw new InvalidInput({ file: 'files.errors.notPicture' })
  if (!documentTypes.has(type)) throw new InvalidInput({ file: 'files.errors.unknownType' })
  return storeFile({ ...file, type, content: whole })
}

async function picture(...[file, shape]: Parameters<typeof storePicture>): Promise<StoredFile> {
  try {
    return await storePicture(file, shape)
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error
    throw new InvalidInput({
      file: error.tooManyPixels ? 'files.errors.tooManyPixels' : 'files.errors.unreadable',
    })
  }
}

/** As much of a file as tells what it is. */
async function beginning(chunks: AsyncIterator<Buffer>) {
  const read: Buffer[] = []
  let bytes = 0
  while (bytes < tellingBytes) {
    const { value, done } = await chunks.next()
    if (done) return { head: Buffer.concat(read), ended: true }
    read.push(value)
    bytes += value.length
  }
  return { head: Buffer.concat(read), ended: false }
}

async function* withHead(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

async function gathered(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const unwanted = /[\p{Cc}\p{Cf}\p{Co}/\\<>:"|?*]/gu

/** The last part of what the browser calls it, without what no system allows in a name. */
function nameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const name = last.normalize('NFC').replace(unwanted, '').replace(/\s+/g, ' ').trim()
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return `${name.slice(0, name.length - ending.length).slice(0, 100)}${ending}` || 'fichier'
}
