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

const NAMED: Record<number, string> = {
  8: 'UnknownError',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  115: 'CommandNotSupported',
  40414: 'IDLFailedToParse',
  40415: 'IDLUnknownField',
}

/** MongoDB names the codes without a constant of their own `Location<code>`. */
export const location = (code: number, message: string) =>
  new CommandError(code, NAMED[code] ?? `Location${code}`, message)

export const unknownField = (where: string, name: string) =>
  location(40415, `BSON field '${where}.${name}' is an unknown field.`)

export const isAView = (namespace: string) =>
  new CommandError(166, 'CommandNotSupportedOnView', `Namespace ${namespace} is a view, not a collection`)

export const invalidNamespace = (message: string) => new CommandError(73, 'InvalidNamespace', message)
