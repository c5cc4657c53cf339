import { Binary, type Document, Long } from 'bson'
import type { PipelineWriter } from '../aggregate/context.js'
import { type AggregateContext, checkStages, runPipeline } from '../aggregate/pipeline.js'
import { checkSource } from '../aggregate/places.js'
import { CommandError, failedToParse, typeMismatch } from '../errors.js'
import { execute } from '../planner/execute.js'
import { planQuery } from '../planner/plan.js'
import { Reader } from '../planner/reader.js'
import { compileFilter } from '../query/filter.js'
import { decode, encode } from '../storage/bson.js'
import type { Collection } from '../storage/collection.js'
import { isPlainDocument } from '../storage/key-string.js'
import { decodeFields } from '../storage/raw-document.js'
import type { Collation } from '../values/collation.js'
import { indexUse, stageStats } from './collection-stats.js'
import type { Command, CommandContext } from './command.js'
import { countMatching, countSlice } from './counting.js'
import { explainCommand } from './explain.js'
import { checkFields, countIn, flagIn, numberIn } from './fields.js'
import { collectionName } from './namespace.js'
import { countedAs, leadingStages, shownFields } from './pipeline-lead.js'
import { pipelineWriter } from './pipeline-writer.js'
import { collationOf, decoded, documentsOf, plan, type Slice } from './query.js'
import { whileThere } from './turns.js'
import { sourceOf, throughView } from './view.js'
import { write } from './write.js'

export const aggregate: Command = {
  name: 'aggregate',
  fields: {
    aggregate: ['string', 'number'],
    pipeline: 'any',
    cursor: 'object',
    explain: 'bool',
    allowDiskUse: 'bool',
    bypassDocumentValidation: 'bool',
    collation: 'object',
    hint: ['string', 'object'],
    let: 'object',
  },
  required: ['pipeline'],
  run(context, asked) {
    if (!asked.cursor && !asked.explain) {
      throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument")
    }
    if (!Array.isArray(asked.pipeline)) throw typeMismatch("'pipeline' option must be specified as an array")
    if (flagIn(asked, 'explain')) return explainCommand(context, asked, 'queryPlanner')
    checkFields('cursor', asked.cursor ?? {}, { batchSize: 'number' })
    const shown = sourceName(context, asked)
    const { command, name } = behind(context, asked, shown)
    const writing = writes(command)
    const reader = new Reader(numberIn(command, 'maxTimeMS'), !writing)
    const namespace = `${context.db}.${shown ?? '$cmd.aggregate'}`
    if (writing) return writeResults(context, command, name, namespace, reader)
    const read = name === undefined ? undefined : context.store.collection(context.db, name)
    return context.cursors.start({
      namespace,
      documents: results(context, command, name, reader),
      reader,
      batchSize: command.cursor?.batchSize === undefined ? undefined : countIn(command.cursor, 'batchSize'),
      session: context.session,
      hasRegex: context.hasRegex,
      stillThere: read && whileThere(context.store, read),
    })
  },
}

const writes = ({ pipeline }: Document) => {
  const last = Object.keys(pipeline.at(-1) ?? {})[0]
  return last === '$out' || last === '$merge'
}

function writeResults(
  context: CommandContext,
  command: Document,
  name: string | undefined,
  ns: string,
  reader: Reader,
): Promise<Document> {
  return write(context, command, (transaction) => {
    for (const _ of results(context, command, name, reader, pipelineWriter(transaction, command)));
    return { cursor: { firstBatch: [], id: Long.ZERO, ns } }
  })
}

function sourceName(context: CommandContext, command: Document): string | undefined {
  if (typeof command.aggregate === 'string') return collectionName(context, command, 'aggregate')
  if (Number(command.aggregate) === 1) return undefined
  throw failedToParse("Invalid command format: the 'aggregate' field must specify a collection name or 1")
}

/** The command and the collection that are meant where a view is named. */
function behind(
  { store, db }: CommandContext,
  command: Document,
  name: string | undefined,
): { command: Document; name: string | undefined } {
  const source = name === undefined ? undefined : sourceOf(store, db, name)
  return source ? { command: throughView(command, source), name: source.collection } : { command, name }
}

/** The documents of a view that an aggregation of it gives. */
export function* shownBy(context: CommandContext, view: string, asked: Document): Generator<Document> {
  const { command, name } = behind(context, asked, view)
  const reader = new Reader(numberIn(asked, 'maxTimeMS'))
  for (const bytes of results(context, command, name, reader)) yield decode(bytes)
}

function results(
  context: CommandContext,
  command: Document,
  name: string | undefined,
  reader: Reader,
  writer?: PipelineWriter,
): Iterable<Buffer> {
  const { store, db } = context
  const pipeline: unknown[] = command.pipeline
  checkPipeline(pipeline)
  const collection = name === undefined ? undefined : store.collection(db, name)
  const collation = collationOf(command.collation, collection)
  const lead = leadingStages(pipeline)
  const aggregation = aggregateContext(context, name ?? '', collation, reader, command.let, writer)
  checkStages(pipeline, aggregation)
  checkSource(pipeline, name !== undefined)
  if (!collection) return encoded(runPipeline(pipeline, [], aggregation))
  const planned = plan(store, collection, { ...command, ...lead.query })
  const slice = { skip: lead.skip, limit: lead.limit }
  if (lead.rest.length === 0) return documentsOf(store, collection, planned, reader, slice)
  const counted = countedAs(lead.rest)
  if (counted !== undefined) {
    const counting = countMatching(store, collection, planned, reader)
    return countedDocument(counting, slice, (n) => ({ _id: lead.rest[0]?.$group._id, [counted]: n }))
  }
  reader.inOneGo()
  const source = decodedDocuments(execute(store, collection, planned, reader, slice), shownFields(lead.rest))
  return encoded(runPipeline(lead.rest, source, aggregation))
}

function* countedDocument(
  counting: ReturnType<typeof countMatching>,
  slice: Slice,
  shown: (n: number) => Document,
): Generator<Buffer> {
  let step = counting.next()
  for (; !step.done; step = counting.next()) yield step.value.bytes
  const n = countSlice(step.value, slice)
  if (n > 0) yield encode(shown(n))
}

function checkPipeline(pipeline: unknown[]): asserts pipeline is Document[] {
  for (const stage of pipeline) {
    if (!isPlainDocument(stage)) {
      throw typeMismatch("Each element of the 'pipeline' array must be an object")
    }
    if (Object.keys(stage).length !== 1) {
      throw new CommandError(
        40323,
        'Location40323',
        'A pipeline stage specification object must contain exactly one field.',
      )
    }
  }
}

function* decodedDocuments(
  found: ReturnType<typeof execute>,
  fields?: ReadonlySet<string>,
): Generator<Document> {
  for (const one of found) yield fields && !one.doc ? decodeFields(one.bytes, fields) : decoded(one)
}

function* encoded(documents: Iterable<Document>): Generator<Buffer> {
  for (const doc of documents) yield encode(doc)
}

function aggregateContext(
  context: CommandContext,
  name: string,
  collation: Collation | undefined,
  reader: Reader,
  variables: Document | undefined,
  writer: PipelineWriter | undefined,
): AggregateContext {
  const { store, db } = context
  const existing = (other: string): Collection => {
    const collection = store.collection(db, other)
    if (collection) return collection
    throw new CommandError(26, 'NamespaceNotFound', `Collection [${db}.${other}] not found.`)
  }
  return {
    db,
    collection: name,
    collation,
    let: variables ?? undefined,
    writer,
    *find(other, filter) {
      const source = sourceOf(store, db, other)
      if (source) {
        const { matches } = compileFilter(filter, { collation })
        const command = { aggregate: other, pipeline: [] }
        for (const doc of shownBy(context, other, command)) if (matches(doc)) yield doc
        return
      }
      const collection = store.collection(db, other)
      if (!collection) return
      const planned = planQuery(store, collection, { filter, collation })
      yield* decodedDocuments(execute(store, collection, planned, reader, { skip: 0, limit: 0 }))
    },
    collStats: (other, spec) => stageStats(store, existing(other), spec),
    indexStats: (other) => indexUse(existing(other)),
    sessions: () =>
      context.session === undefined
        ? []
        : [{ _id: { id: new Binary(Buffer.from(context.session, 'hex'), 4) }, lastUse: new Date() }],
  }
}
