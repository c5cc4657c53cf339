import type { Document } from 'bson'
import type { Filter } from '../query/filter.js'

export interface Projection {
  project(doc: Document): Document
  /** The dotted paths of a plain inclusion, which an index may cover. */
  inclusionPaths?: string[]
}

export interface ProjectionOptions {
  filter?: Filter
  let?: Record<string, unknown>
}

export function compileProjection(_spec: Document, _options: ProjectionOptions = {}): Projection {
  throw new Error('not yet')
}
