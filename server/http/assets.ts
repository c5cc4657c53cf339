import path from 'node:path'
import express from 'express'
import { root } from '../root.js'

/** Everything below `/assets` carries its fingerprint in its name, so it never changes. */
export const assets = express.static(path.join(root, 'dist/public'), {
  immutable: true,
  maxAge: '1y',
  index: false,
  fallthrough: true,
})
