import type { Document } from 'bson'

/** A failure that a command answers with, carrying MongoDB's own code and name. */
export class CommandError extends Error {
  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly extra: Document = {},
  ) {
    super(message)
    this.name = 'CommandError'
  }
}

export const badValue = (message: string) => new CommandError(2, 'BadValue', message)
export const failedToParse = (message: string) => new CommandError(9, 'FailedToParse', message)
export const typeMismatch = (message: string) => new CommandError(14, 'TypeMismatch', message)

/** MongoDB names the codes without a constant of their own `Location<code>`. */
export const location = (code: number, message: string) => new CommandError(code, `Location${code}`, message)
