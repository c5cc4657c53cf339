import type { Document } from 'bson'
import { CommandError } from '../errors.js'

/** The refusal of a command that is not known. */
export const noSuchCommand = (name: string) =>
  new CommandError(59, 'CommandNotFound', `no such command: '${name}'`)

/** What a command answers that failed. */
export function failureReply(error: unknown): Document {
  if (error instanceof CommandError) {
    const { code, codeName, message, extra } = error
    return { ok: 0, errmsg: message, code, codeName, ...extra }
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return { ok: 0, errmsg: 'the command is nested too deep', code: 15, codeName: 'Overflow' }
  }
  const message = error instanceof Error ? error.message : String(error)
  console.error('embedded database:', error)
  return { ok: 0, errmsg: message, code: 8, codeName: 'UnknownError' }
}
