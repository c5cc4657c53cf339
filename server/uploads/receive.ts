import type { Request, RequestHandler, Router } from 'express'
import multer from 'multer'
import { BadRequest, Forbidden, InvalidInput } from '../../models/failure.js'
import { maySendFiles } from '../../models/policies/stored-file.js'
import type { Purpose, StoredFile } from '../../models/stored-file.js'
import { isTokenValid, receivesFilesAt } from '../http/csrf.js'
import { memberOf, membersOnly } from '../http/current-user.js'
import type { PictureShape } from '../lib/picture.js'
import { gridStorage, type Incoming } from './storage.js'

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

/** What `received` has put into the database, by field, and why it has not taken the rest. */
interface Received {
  files: { field: string; file: StoredFile }[]
  errors: Record<string, string>
}

const received = new WeakMap<Request, Received>()

/**
 * Serves a form of members that may bring files, with or without any, in one field or several. Its token must come before
 * its files, so that nothing is kept of a forged form; a refused file takes neither what was typed nor other files along.
 */
export function postWithFiles(
  router: Router,
  path: string,
  accepted: Accepted | Accepted[],
  ...handlers: RequestHandler[]
) {
  receivesFilesAt(path)
  router.post(path, membersOnly, receive([accepted].flat()), ...handlers)
}

/**
 * The files that came with a form, stored and not yet attached.
 * @throws InvalidInput when one was refused.
 */
export function filesOf(req: Request): StoredFile[] {
  const errors = refusedFiles(req)
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return receivedFiles(req)
}

/** The same, without a word about one that was refused. */
export function receivedFiles(req: Request): StoredFile[] {
  return (received.get(req)?.files ?? []).map(({ file }) => file)
}

/** The file that came in one field of a form with several. */
export function fileIn(req: Request, field: string): StoredFile | undefined {
  return received.get(req)?.files.findLast((one) => one.field === field)?.file
}

/** Why files were not taken: keys of sentences, by field. */
export function refusedFiles(req: Request): Record<string, string> {
  return received.get(req)?.errors ?? {}
}

function receive(accepted: Accepted[]): RequestHandler {
  const files = accepted.reduce((sum, { most }) => sum + most, 0)
  const read = multer({
    storage: gridStorage(accepted),
    limits: { files, fields: 200, fieldSize: 200_000, parts: 250 },
    fileFilter: (req, _file, decide) =>
      isTokenValid(req) ? decide(null, true) : decide(new Forbidden('errors.formTooOld')),
    defParamCharset: 'utf8',
  }).fields(accepted.map(({ field }) => ({ name: field })))
  return (req, res, next) => {
    if (!req.is('multipart/form-data')) return next()
    if (!maySendFiles(memberOf(req))) throw new Forbidden()
    read(req, res, (error: unknown) => {
      if (!error && !isTokenValid(req)) return next(new Forbidden('errors.formTooOld'))
      const why = error ? refusal(error, accepted) : undefined
      if (error && !why) return next(req.readableAborted ? new BadRequest() : error)
      received.set(req, why ? { files: [], errors: why } : whatCame(req))
      next()
    })
  }
}

function whatCame(req: Request): Received {
  const came = Object.values((req.files ?? {}) as Record<string, Incoming[]>).flat()
  return {
    files: came.flatMap(({ fieldname, stored }) => (stored ? [{ field: fieldname, file: stored }] : [])),
    errors: Object.fromEntries(
      came.flatMap(({ fieldname, refused }) => (refused ? [[fieldname, refused]] : [])),
    ),
  }
}

/** What a person can mend, beside the field; anything else is a failure of its own. */
function refusal(error: unknown, [accepted]: Accepted[]): Record<string, string> | undefined {
  if (!(error instanceof multer.MulterError)) return undefined
  const field = error.field ?? accepted?.field ?? 'file'
  return { [field]: error.code === 'LIMIT_FILE_COUNT' ? 'files.errors.tooMany' : 'files.errors.unexpected' }
}
