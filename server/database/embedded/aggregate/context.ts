import type { Document } from 'bson'
import type { Collation } from '../values/collation.js'
import type { Scope, Variables } from './environment.js'

/** What a pipeline may ask of the database around it. */
export interface AggregateContext {
  db: string
  collection: string
  collation?: Collation
  let?: Record<string, unknown>
  /** Reads another collection of the same database, through an index when there is one. */
  find(collection: string, filter: Document): Iterable<Document>
  collStats?(collection: string, spec?: Document): Document
  indexStats?(collection: string): Iterable<Document>
}

/** What is known while the stages of a pipeline are compiled. */
export interface StageContext {
  scope: Scope
  variables: Variables
  /** Absent in the pipeline of an update, which reads no other collection. */
  context: AggregateContext | undefined
  compile(pipeline: unknown, context: StageContext): Stage
}

/** A compiled stage: documents in, documents out. */
export type Stage = (docs: Iterable<Document>) => Iterable<Document>

export type StageOperator = (operand: unknown, context: StageContext) => Stage
