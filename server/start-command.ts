import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.js'

/** The arguments with which `npm start` runs node once the hub is built, for what starts one of its own, in any folder. */
export function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [, ...words] = String(scripts.start).split(' ')
  return words.map((word) => (word.startsWith('dist/') ? path.join(root, word) : word))
}
