import { CommandError } from '../errors.js'

/** Runs a step; the message of its failure begins with what it is caused by. */
export function causedBy<T>(what: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw within(what, error)
  }
}

/** A failure of a command, its message beginning with what it is caused by; any other as it is. */
export function within(what: string, error: unknown): unknown {
  if (!(error instanceof CommandError)) return error
  const { code, codeName, message, extra } = error
  return new CommandError(code, codeName, `${what} :: caused by :: ${message}`, extra)
}
