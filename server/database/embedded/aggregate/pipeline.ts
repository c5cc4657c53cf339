import type { Document } from 'bson'
import type { Collation } from '../values/collation.js'

export interface AggregateContext {
  db: string
  collection: string
  collation?: Collation
  let?: Record<string, unknown>
  /** Reads another collection of the same database, through an index when there is one. */
  find(collection: string, filter: Document): Iterable<Document>
  collStats?(collection: string): Document
  indexStats?(collection: string): Iterable<Document>
}

export function runPipeline(
  _pipeline: Document[],
  _source: Iterable<Document>,
  _context: AggregateContext,
): Iterable<Document> {
  throw new Error('not yet')
}
