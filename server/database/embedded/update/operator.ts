import type { Document } from 'bson'
import { badValue } from '../errors.js'
import type { Collation } from '../values/collation.js'
import { formatElement } from '../values/format.js'

/** What an operator sees while it is applied. */
export interface ApplyContext {
  root: Document
  isInsert: boolean
  /** The path with its array indexes, as messages name it. */
  path: string
}

/** The change of one field, compiled. */
export interface FieldChange {
  /** Whether a missing field, with the documents around it, is created. */
  creates(context: ApplyContext): boolean
  /** The new value; the very same one for no change, REMOVED to take the field away. */
  apply(value: unknown, context: ApplyContext): unknown
}

export const REMOVED = Symbol('removed')

export interface UpdateParseContext {
  collation?: Collation
  /** Adds the change of another field (for `$rename`). */
  change(path: string, change: FieldChange): void
}

export type UpdateOperator = (operand: unknown, path: string, context: UpdateParseContext) => FieldChange

/** A change that creates what it does not find. */
export function creating(apply: FieldChange['apply']): FieldChange {
  return { creates: () => true, apply }
}

/** A change that leaves a missing field missing. */
export function existing(apply: FieldChange['apply']): FieldChange {
  return {
    creates: () => false,
    apply: (value, context) => (value === undefined ? undefined : apply(value, context)),
  }
}

/** How messages name the document: `{_id: …}`. */
export function documentName({ root }: ApplyContext): string {
  return `{${formatElement('_id', root._id)}}`
}

/** The last name of a path. */
export function leafName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

export function unknownClause(operator: string, clause: string): Error {
  return badValue(`Unrecognized clause in ${operator}: ${clause}`)
}
