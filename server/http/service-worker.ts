import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { root } from '../root.js'

function built(): string {
  const manifest = JSON.parse(readFileSync(path.join(root, 'dist/manifest.json'), 'utf8'))
  return readFileSync(path.join(root, 'dist/public', manifest['js/service-worker.js']), 'utf8')
}

let code: string | undefined

/** At the root, so that it may serve every page; asked for anew each time, since its name never changes. */
export const serviceWorker: RequestHandler = (_req, res) => {
  code ??= built()
  res.set('Cache-Control', 'no-cache').type('text/javascript').send(code)
}
