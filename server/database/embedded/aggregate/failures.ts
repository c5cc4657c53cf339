import { CommandError } from '../errors.js'

/** Runs a step; the message of its failure begins with what it is caused by. */
export function causedBy<T>(what: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(
      error.code,
      error.codeName,
      `${what} :: caused by :: ${error.message}`,
      error.extra,
    )
  }
}
