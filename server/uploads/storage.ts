import { Readable } from 'node:stream'
import type { Request } from 'express'
import type { StorageEngine } from 'multer'
import { InvalidInput, TooManyAttempts } from '../../models/failure.js'
import { checkDailyShare } from '../../models/stored-file/allowance.js'
import { storePicture } from '../../models/stored-file/picture.js'
import { removeFile, type StoredFile, storeFile } from '../../models/stored-file.js'
import { memberOf } from '../http/current-user.js'
import { fileKind, tellingBytes } from '../lib/file-kind.js'
import { pictureTypes, UnreadablePicture } from '../lib/picture.js'
import { documentTypes } from './document-types.js'
import type { Accepted } from './receive.js'

/** A file of a form: what it was kept as, or why it was not taken. */
export type Incoming = Express.Multer.File & { stored?: StoredFile; refused?: string }

/** Streams what a form brings straight into GridFS, by what it holds; pictures are made anew on the way. */
export function gridStorage(accepted: Accepted[]): StorageEngine {
  return {
    _handleFile(req, file, done) {
      const taken = accepted.find(({ field }) => field === file.fieldname)
      if (!taken) return done(new Error(`no field ${file.fieldname}`))
      const chunks: AsyncIterator<Buffer> = file.stream[Symbol.asyncIterator]()
      keep(req, file, chunks, taken).then(
        (stored) => done(null, { stored } as Partial<Incoming>),
        async (error) => {
          await readToEnd(chunks)
          const refused = refusalOf(error)
          if (refused) done(null, { refused } as Partial<Incoming>)
          else done(error)
        },
      )
    },
    _removeFile(_req, file: Incoming, done) {
      const removed = file.stored ? removeFile(file.stored.id) : Promise.resolve()
      removed.then(() => done(null), done)
    },
  }
}

/** What a person can mend is said beside the field; the rest of the form is read on. */
function refusalOf(error: unknown): string | undefined {
  if (error instanceof InvalidInput) return error.errors.file ?? error.key
  return error instanceof TooManyAttempts ? error.key : undefined
}

async function readToEnd(chunks: AsyncIterator<Buffer>): Promise<void> {
  try {
    while (!(await chunks.next()).done);
  } catch {
    // It broke off: there is nothing left to read.
  }
}

async function keep(
  req: Request,
  { originalname }: Incoming,
  arriving: AsyncIterator<Buffer>,
  accepted: Accepted,
): Promise<StoredFile> {
  const owner = memberOf(req).id
  await checkDailyShare(owner)
  const chunks = atMost(arriving, accepted)
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

/** Whoever stops reading leaves the stream open, so that the rest of the form can be read behind it. */
async function* atMost(
  chunks: AsyncIterator<Buffer>,
  { largest, tooLarge = 'files.errors.tooLarge' }: Accepted,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    bytes += next.value.length
    if (bytes > largest) throw new InvalidInput({ file: tooLarge })
    yield next.value
  }
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
