import path from 'node:path'
import expressStaticGzip from 'express-static-gzip'
import { root } from '../root.js'

/** Everything below `/assets` carries its fingerprint in its name, so it never changes; the build has compressed it. */
export const assets = expressStaticGzip(path.join(root, 'dist/public'), {
  enableBrotli: true,
  orderPreference: ['br', 'gz'],
  index: false,
  serveStatic: { immutable: true, maxAge: '1y', cacheControl: true, fallthrough: true },
})
