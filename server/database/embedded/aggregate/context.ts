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
  /** The sessions that the server knows. */
  sessions?(): Iterable<Document>
  /** Writes, for `$out` and `$merge`; where it is absent they are refused. */
  writer?: PipelineWriter
}

export interface Target {
  db: string
  collection: string
}

/** The writes of a pipeline's last stage. */
export interface PipelineWriter {
  /** Puts these documents in the place of the whole collection. */
  replaceAll(target: Target, docs: Document[]): void
  find(target: Target, filter: Document): Iterable<Document>
  insert(target: Target, doc: Document): void
  /** Puts `after` in the place of `before`, which has the same `_id`. */
  replace(target: Target, before: Document, after: Document): void
  /** The fields of the unique indexes, `_id` apart. */
  uniqueFields(target: Target): string[][]
}

/** What is known while the stages of a pipeline are compiled. */
export interface StageContext {
  scope: Scope
  variables: Variables
  /** Absent in the pipeline of an update, which reads no other collection. */
  context: AggregateContext | undefined
  compile(pipeline: unknown, context: StageContext): Stage
  /** How many documents of this stage are read at most. */
  atMost?: number
}

/** A compiled stage: documents in, documents out. */
export type Stage = (docs: Iterable<Document>) => Iterable<Document>

export type StageOperator = (operand: unknown, context: StageContext) => Stage
