import { type Request, type Response, Router } from 'express'
import { Gone, InvalidInput, NotFound } from '../models/failure.js'
import { filePath } from '../models/paths.js'
import { reachOfFile } from '../models/policies/stored-file.js'
import { openFile, storedFileById } from '../models/stored-file.js'
import { t } from '../server/i18n/index.js'
import { filesOf, postWithFiles } from '../server/uploads/receive.js'
import { attachments, markdownOf } from './posts/attachments.js'

export const files = Router()

/** Shown in place: what a browser draws without running anything. All else is handed over as a download. */
const shown = new Set(['image/webp', 'image/jpeg', 'image/png', 'image/gif', 'application/pdf'])

/** Whatever a file holds, it does nothing here; the readers of PDF that browsers bring do not start in a sandbox. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"

files.get('/files/:id/:name', async (req, res) => {
  const file = await storedFileById(req.params.id)
  if (!file) throw new NotFound()
  const reach = await reachOfFile(file, req.user)
  if (reach === 'gone') throw new Gone('files.gone')
  if (reach === 'nobody') throw new NotFound()
  const width = Number(req.query.width)
  const path = filePath(file, req.query.width === undefined ? undefined : width)
  if (path.split('?')[0] !== req.path) return res.redirect(301, path)
  res.set({
    'Cache-Control':
      reach === 'everyone'
        ? 'public, max-age=31536000, immutable, no-transform'
        : 'private, no-cache, no-transform',
    'Content-Security-Policy': file.type === 'application/pdf' ? policy : `${policy}; sandbox`,
    'Accept-Ranges': 'bytes',
    'Content-Type': file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type,
  })
  if (!shown.has(file.type)) res.attachment(file.name).type(file.type)
  const copy = file.copies.find((one) => one.width === width)
  send(req, res, copy ?? file)
})

/** The whole content or the one range asked for (RFC 9110, 14); several ranges are answered with the whole. */
function send(req: Request, res: Response, { id, size }: { id: string; size: number }) {
  const etag = `"${id}"`
  res.set('ETag', etag)
  if (req.fresh) return res.status(304).end()
  const ranges = req.get('if-range') && req.get('if-range') !== etag ? undefined : req.range(size)
  if (ranges === -1) return res.status(416).set('Content-Range', `bytes */${size}`).end()
  const range =
    Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
  if (range) res.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  res.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  if (req.method === 'HEAD') return res.end()
  const content = openFile(id, range)
  content.once('error', () => res.destroy())
  res.once('close', () => content.destroy())
  content.pipe(res)
}

/** One file sent while a text is being written: answered with what to put into the text. */
postWithFiles(files, '/files', { ...attachments, field: 'file', most: 1 }, (req, res) => {
  try {
    const [file] = filesOf(req)
    if (!file) throw new InvalidInput({ file: 'files.errors.empty' })
    res.status(201).json({ path: filePath(file), markdown: markdownOf(file) })
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const detail = t(res.locals.locale, error.errors.file ?? error.key)
    res.status(error.status).json({ detail })
  }
})
