import type { Document } from 'bson'
import { CommandError } from '../errors.js'

/** Applies the statements of a write one by one, and collects the failures as MongoDB reports them. */
export function eachStatement<T>(
  statements: T[],
  ordered: boolean,
  apply: (statement: T, index: number) => void,
): Document[] {
  const errors: Document[] = []
  for (const [index, statement] of statements.entries()) {
    try {
      apply(statement, index)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      errors.push({ index, code: error.code, errmsg: error.message, ...error.extra })
      if (ordered) break
    }
  }
  return errors
}

export const withErrors = (reply: Document, errors: Document[]): Document =>
  errors.length > 0 ? { ...reply, writeErrors: errors } : reply
