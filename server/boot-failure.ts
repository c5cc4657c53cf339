import { config } from './config.js'
import { FolderLocked } from './database/open.js'

interface SystemError extends Error {
  code?: string
  path?: string
}

/**
 * Why the hub could not start, in one line for the person who starts it, or nothing when the reason is not known and
 * only the stack helps. No address of a database is repeated: it may hold a password.
 */
export function bootFailure(error: unknown): string | undefined {
  const { name, code, message, path } = (error ?? {}) as SystemError
  if (error instanceof FolderLocked) return message
  if (code === 'EADDRINUSE') return `Port ${config.port} is taken. Stop what uses it, or set PORT to another.`
  if (code === 'EACCES' && !path)
    return `Port ${config.port} needs rights that this user lacks. Set PORT to another.`
  if (code && path) return `DATA_DIR (${config.dataDir}) cannot be used: ${code} at ${path}.`
  if (name === 'MongooseServerSelectionError') {
    return `The database server named by MONGODB_URI does not answer: ${message.split('\n')[0]}`
  }
  return undefined
}
