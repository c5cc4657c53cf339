import type { Request, RequestHandler, Router } from 'express'
import multer from 'multer'
import { BadRequest, Failure, Forbidden, InvalidInput, TooManyAttempts } from '../../models/failure.js'
import { maySendFiles } from '../../models/policies/stored-file.js'
import type { Purpose, StoredFile } from '../../models/stored-file.js'
import { isTokenValid, receivesFilesAt } from '../http/csrf.js'
import { memberOf, membersOnly } from '../http/current-user.js'
import type { PictureShape } from '../lib/picture.js'
import { gridStorage } from './storage.js'

/** What a form's file field takes. */
export interface Accepted {
  field: string
  purpose: Purpose
  /** What the file is called from now on; without, what its sender calls it. */
  name?: string
  /** Key of the sentence for a file that is larger than `largest`. */
  tooLarge?: string
  /** How many at once. */
  most: number
  /** Bytes of each. */
  largest: number
  /** How pictures are kept; without, none is taken. */
  pictures?: (req: Request) => PictureShape
  /** Whether documents are taken beside pictures. */
  documents: boolean
}

/** What `received` has put into the database, or why it has not. */
interface Received {
  files: StoredFile[]
  errors?: Record<string, string>
}

const received = new WeakMap<Request, Received>()

/**
 * Serves a form of members that may bring files, with or without any. Its token must come before its files, and they
 * after all other fields, so that nothing is kept of a forged form and nothing typed is lost with a refused file.
 */
export function postWithFiles(
  router: Router,
  path: string,
  accepted: Accepted,
  ...handlers: RequestHandler[]
) {
  receivesFilesAt(path)
  router.post(path, membersOnly, receive(accepted), ...handlers)
}

/**
 * The files that came with a form, stored and not yet attached.
 * @throws InvalidInput when one was refused.
 */
export function filesOf(req: Request): StoredFile[] {
  const { files, errors } = received.get(req) ?? { files: [] }
  if (errors) throw new InvalidInput(errors)
  return files
}

/** The same, without a word about one that was refused. */
export function receivedFiles(req: Request): StoredFile[] {
  return received.get(req)?.files ?? []
}

function receive(accepted: Accepted): RequestHandler {
  const read = multer({
    storage: gridStorage(accepted),
    limits: { files: accepted.most, fileSize: accepted.largest, fields: 200, fieldSize: 200_000, parts: 250 },
    fileFilter: (req, _file, decide) =>
      isTokenValid(req) ? decide(null, true) : decide(new Forbidden('errors.formTooOld')),
    defParamCharset: 'utf8',
  }).array(accepted.field)
  return (req, res, next) => {
    if (!req.is('multipart/form-data')) return next()
    if (!maySendFiles(memberOf(req))) throw new Forbidden()
    read(req, res, (error: unknown) => {
      if (!error && !isTokenValid(req)) return next(new Forbidden('errors.formTooOld'))
      const why = error ? refusal(error, accepted) : undefined
      if (error && !why) return next(req.readableAborted ? new BadRequest() : error)
      received.set(req, { files: why ? [] : storedOf(req), errors: why })
      next()
    })
  }
}

function storedOf(req: Request): StoredFile[] {
  return ((req.files ?? []) as unknown as { stored: StoredFile }[]).map(({ stored }) => stored)
}

/** What a person can mend, beside the field; anything else is a failure of its own. */
function refusal(error: unknown, { field, tooLarge }: Accepted): Record<string, string> | undefined {
  if (error instanceof InvalidInput) return { [field]: error.errors.file ?? error.key }
  if (error instanceof TooManyAttempts) return { [field]: error.key }
  if (error instanceof Failure || !(error instanceof multer.MulterError)) return undefined
  if (error.code === 'LIMIT_FILE_SIZE') return { [field]: tooLarge ?? 'files.errors.tooLarge' }
  if (error.code === 'LIMIT_FILE_COUNT') return { [field]: 'files.errors.tooMany' }
  return { [field]: 'files.errors.unexpected' }
}
