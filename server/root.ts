import { existsSync } from 'node:fs'
import path from 'node:path'

function folderOfPackage(from: string): string {
  return existsSync(path.join(from, 'package.json')) ? from : folderOfPackage(path.dirname(from))
}

/** The project's own folder, the same whether the sources or the built tree run. */
export const root = folderOfPackage(import.meta.dirname)
