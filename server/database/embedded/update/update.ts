import type { Document } from 'bson'
import type { Filter } from '../query/filter.js'
import type { Collation } from '../values/collation.js'

export interface UpdateOptions {
  arrayFilters?: Document[]
  collation?: Collation
  let?: Record<string, unknown>
}

export interface UpdateContext {
  filter: Filter
  isInsert: boolean
}

export interface Update {
  isReplacement: boolean
  apply(doc: Document, context: UpdateContext): { doc: Document; modified: boolean }
}

export function compileUpdate(_update: Document | Document[], _options: UpdateOptions = {}): Update {
  throw new Error('not yet')
}

export function upsertSeed(_filter: Filter): Document {
  throw new Error('not yet')
}
