import { hostname } from 'node:os'
import type { Document } from 'bson'
import { badValue, CommandError, typeMismatch } from '../errors.js'
import { coveredPlan } from '../planner/covered.js'
import { execute } from '../planner/execute.js'
import { countsKeys, type ExplainedQuery, explainPlan } from '../planner/explain.js'
import { countEntries } from '../planner/index-scan.js'
import { Reader } from '../planner/reader.js'
import type { Collection } from '../storage/collection.js'
import { VERSION } from './buildInfo.js'
import type { Command, CommandContext } from './command.js'
import { numberIn } from './fields.js'
import { collectionName } from './namespace.js'
import { leadingStages } from './pipeline-lead.js'
import { inclusionPaths, plan } from './query.js'
import { findAsAggregation, queryAsAggregation, sourceOf, throughView } from './view.js'

const EXPLAINED = new Set([
  'aggregate',
  'count',
  'delete',
  'distinct',
  'find',
  'findAndModify',
  'findandmodify',
  'update',
])
const BY_KEYS = new Set(['IXSCAN', 'COUNT_SCAN'])
const BY_DOCUMENTS = new Set(['COLLSCAN', 'FETCH'])
const READING = new Set(['aggregate', 'count', 'distinct', 'find'])
const VERBOSITIES = ['queryPlanner', 'executionStats', 'allPlansExecution']

export const explain: Command = {
  name: 'explain',
  fields: { explain: 'object', verbosity: 'string' },
  run(context, command) {
    const verbosity = command.verbosity ?? 'allPlansExecution'
    if (!VERBOSITIES.includes(verbosity)) {
      throw badValue(`Enumeration value '${verbosity}' for field 'explain.verbosity' is not a valid value.`)
    }
    return explainCommand(context, command.explain, verbosity)
  },
}

interface Explained extends Omit<ExplainedQuery, 'plan'> {
  name: string
  request: Document
  /** The stages that follow the query. */
  rest: Document[]
  around?: string
}

/** Explains how a command would be answered, and with execution statistics what it read. */
export function explainCommand(context: CommandContext, inner: Document, verbosity: string): Document {
  const explained = read(context, behindView(context, inner))
  const collection = context.store.collection(context.db, explained.name)
  const namespace = `${context.db}.${explained.name}`
  const query = collection
    ? explainQuery(context, collection, explained, verbosity)
    : explainNothing(namespace, explained, verbosity)
  const footer = {
    command: inner,
    serverInfo: { host: hostname(), port: 0, version: VERSION, gitVersion: 'essaim' },
    ok: 1,
  }
  if (explained.rest.length === 0) return { explainVersion: '1', ...query, ...footer }
  return { explainVersion: '1', stages: [{ $cursor: query }, ...explained.rest], ...footer }
}

/** The command on the collection behind a view, where it reads one. */
function behindView({ store, db }: CommandContext, inner: Document): Document {
  const [kind = ''] = Object.keys(inner)
  const source = READING.has(kind) && typeof inner[kind] === 'string' && sourceOf(store, db, inner[kind])
  if (!source) return inner
  if (kind === 'find') return throughView(findAsAggregation(inner), source)
  return throughView(kind === 'aggregate' ? inner : queryAsAggregation(inner[kind], inner), source)
}

function read(context: CommandContext, inner: Document): Explained {
  const [kind = ''] = Object.keys(inner)
  const plain = { skip: numberIn(inner, 'skip'), limit: Math.abs(numberIn(inner, 'limit')), rest: [] }
  if (!EXPLAINED.has(kind))
    throw new CommandError(59, 'CommandNotFound', `Explain failed due to unknown command: ${kind}`)
  const whole = kind === 'aggregate' && Number(inner.aggregate) === 1
  const named = { name: whole ? '$cmd.aggregate' : collectionName(context, inner, kind) }
  switch (kind) {
    case 'find':
      return { ...named, ...plain, request: inner, filter: inner.filter ?? {}, projection: inner.projection }
    case 'count':
    case 'distinct': {
      const filter = inner.query ?? {}
      const request = { filter, hint: inner.hint, collation: inner.collation }
      return { ...named, ...plain, request, filter, counted: kind === 'count' }
    }
    case 'aggregate': {
      if (!Array.isArray(inner.pipeline))
        throw typeMismatch("'pipeline' option must be specified as an array")
      const { query, ...lead } = leadingStages(inner.pipeline)
      return { ...named, ...lead, request: { ...inner, ...query }, filter: query.filter ?? {} }
    }
    case 'findAndModify':
    case 'findandmodify': {
      const filter = inner.query ?? {}
      const around = inner.remove ? 'DELETE' : 'UPDATE'
      return { ...named, ...plain, limit: 1, request: { ...inner, filter }, filter, around }
    }
    case 'update':
      return statement(named, inner, inner.updates?.[0] ?? {}, 'UPDATE', (one) => (one.multi ? 0 : 1))
    default:
      return statement(named, inner, inner.deletes?.[0] ?? {}, 'DELETE', (one) => numberIn(one, 'limit'))
  }
}

function statement(
  named: { name: string },
  inner: Document,
  one: Document,
  around: string,
  limitOf: (one: Document) => number,
): Explained {
  const { q: filter, sort, hint, collation } = one
  const request = { filter, sort, hint, collation, let: inner.let }
  return { ...named, skip: 0, limit: limitOf(one), rest: [], request, filter: filter ?? {}, around }
}

function header(namespace: string, { filter }: Explained): Document {
  return { namespace, indexFilterSet: false, parsedQuery: filter }
}

function explainNothing(namespace: string, explained: Explained, verbosity: string): Document {
  const winningPlan = { stage: 'EOF' }
  const queryPlanner = { ...header(namespace, explained), winningPlan, rejectedPlans: [] }
  if (verbosity === 'queryPlanner') return { queryPlanner }
  return {
    queryPlanner,
    executionStats: statistics({ nReturned: 0, executionTimeMillis: 0 }, 0, 0, winningPlan),
  }
}

function statistics(
  figures: { nReturned: number; executionTimeMillis: number },
  keysExamined: number,
  docsExamined: number,
  winningPlan: Document,
): Document {
  return {
    executionSuccess: true,
    ...figures,
    totalKeysExamined: keysExamined,
    totalDocsExamined: docsExamined,
    executionStages: {
      ...withFigures(winningPlan, figures.nReturned, keysExamined, docsExamined),
      ...figures,
      keysExamined,
      docsExamined,
    },
    allPlansExecution: [],
  }
}

/** The stages of a plan, each with what it read and gave. */
function withFigures(
  stage: Document,
  nReturned: number,
  keysExamined: number,
  docsExamined: number,
): Document {
  const { inputStage, inputStages, ...own } = stage
  const below = (one: Document) =>
    withFigures(one, BY_KEYS.has(one.stage) ? keysExamined : nReturned, keysExamined, docsExamined)
  return {
    ...own,
    nReturned,
    ...(BY_KEYS.has(stage.stage) ? { keysExamined } : {}),
    ...(BY_DOCUMENTS.has(stage.stage) ? { docsExamined } : {}),
    ...(inputStage ? { inputStage: below(inputStage) } : {}),
    ...(inputStages ? { inputStages: inputStages.map(below) } : {}),
  }
}

function explainQuery(
  context: CommandContext,
  collection: Collection,
  explained: Explained,
  verbosity: string,
): Document {
  const found = plan(context.store, collection, explained.request)
  const shown = explained.projection && { projection: explained.projection, let: explained.request.let }
  const planned = shown ? coveredPlan(found, inclusionPaths(shown, found)) : found
  const inside = explainPlan({ ...explained, limit: explained.around ? 0 : explained.limit, plan: planned })
  const winningPlan = explained.around ? { stage: explained.around, inputStage: inside } : inside
  const queryPlanner = { ...header(collection.namespace, explained), winningPlan, rejectedPlans: [] }
  if (verbosity === 'queryPlanner') return { queryPlanner }
  const started = process.hrtime.bigint()
  const reader = new Reader()
  let nReturned = 0
  if (explained.counted && countsKeys(planned) && planned.access.kind === 'index') {
    reader.keysExamined = countEntries(context.store, planned.access)
  } else {
    for (const _ of execute(context.store, collection, planned, reader, explained)) nReturned++
  }
  const executionTimeMillis = Number((process.hrtime.bigint() - started) / 1_000_000n)
  const figures = { nReturned: explained.counted || explained.around ? 0 : nReturned, executionTimeMillis }
  const { keysExamined, docsExamined } = reader
  return {
    queryPlanner,
    executionStats: statistics(figures, keysExamined, docsExamined, winningPlan),
  }
}
