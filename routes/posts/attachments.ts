import type { RequestHandler } from 'express'
import { filePath } from '../../models/paths.js'
import type { StoredFile } from '../../models/stored-file.js'
import { type Accepted, receivedFiles } from '../../server/uploads/receive.js'

const megabyte = 1024 * 1024

/** What posts take: pictures, made to fit a page, and documents. */
export const attachments: Accepted = {
  field: 'files',
  purpose: 'attachment',
  most: 10,
  largest: 20 * megabyte,
  pictures: () => ({ largest: 2000, narrower: [720] }),
  documents: true,
}

/** A file as it stands in a text: a picture shows, anything else is a line that leads to it. */
export function markdownOf(file: StoredFile): string {
  const name = file.name.replace(/[[\]]/g, '')
  return `${file.width ? '!' : ''}[${name}](${filePath(file)})`
}

/** Without a script, files come with the form: they stand below what was typed, which is then read like any other text. */
export const filesIntoBody: RequestHandler = (req, _res, next) => {
  const lines = receivedFiles(req).map(markdownOf)
  if (lines.length > 0)
    req.body.body = [String(req.body.body ?? '').trimEnd(), ...lines].filter(Boolean).join('\n\n')
  next()
}
