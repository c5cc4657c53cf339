import path from 'node:path'
import { Router } from 'express'
import { manifest } from '../server/http/manifest.js'
import { root } from '../server/root.js'

export const favicon = Router()

/** Browsers and feed readers ask for it without being told. */
favicon.get('/favicon.ico', (_req, res) => {
  res.sendFile(path.join(root, 'dist/public', manifest['images/favicon.ico'] ?? ''), { maxAge: '1 day' })
})
