import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.js'

/** From the path of a source such as `images/icons.svg` to that of what the build made of it, below `dist/public`. */
export const manifest: Record<string, string> = JSON.parse(
  readFileSync(path.join(root, 'dist/manifest.json'), 'utf8'),
)
