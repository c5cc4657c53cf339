import path from 'node:path'
import sirv from 'sirv'
import { root } from '../root.js'

/** Everything below `/assets` carries its fingerprint in its name, so it never changes; the build has compressed it. */
export const assets = sirv(path.join(root, 'dist/public'), {
  immutable: true,
  maxAge: 365 * 24 * 3600,
  etag: false,
  gzip: true,
  brotli: true,
})
