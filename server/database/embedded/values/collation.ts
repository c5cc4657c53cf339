import type { Document } from 'bson'

export interface Collation {
  compare(a: string, b: string): number
  /** A string whose binary order equals `compare`, fit for an index. */
  key(s: string): string
  spec: Document
}

export function parseCollation(_spec: Document | undefined): Collation | undefined {
  throw new Error('not yet')
}
