import type { Document } from 'bson'
import type { Filter } from '../query/filter.js'
import type { Collation } from '../values/collation.js'
import { compileModifiers } from './modifiers.js'
import { compilePipelineUpdate } from './pipeline.js'
import { compileReplacement } from './replacement.js'

export { upsertSeed } from './seed.js'

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

/** Compiles an update of any form: operators, a replacement, or a pipeline. */
export function compileUpdate(update: Document | Document[], options: UpdateOptions = {}): Update {
  if (Array.isArray(update)) return compilePipelineUpdate(update, options)
  return Object.keys(update)[0]?.startsWith('$')
    ? compileModifiers(update, options)
    : compileReplacement(update)
}
