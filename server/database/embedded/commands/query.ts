import { type Document, Long } from 'bson'
import { badValue, CommandError, isAView } from '../errors.js'
import { execute, type Found, PAUSED } from '../planner/execute.js'
import { type Plan, planQuery } from '../planner/plan.js'
import type { Reader } from '../planner/reader.js'
import { returnedKey } from '../planner/returned-key.js'
import { sortFields } from '../planner/sort.js'
import { compileProjection } from '../projection/projection.js'
import { decode, encode } from '../storage/bson.js'
import type { Collection } from '../storage/collection.js'
import type { Store } from '../storage/store.js'
import { type Collation, parseCollation } from '../values/collation.js'
import { flagIn } from './fields.js'

export interface QueryRequest {
  filter?: Document
  sort?: Document
  hint?: unknown
  collation?: Document
  let?: Document
  min?: Document
  max?: Document
}

/** The collation that a command asks for, or else the one of the collection. */
export const collationOf = (
  spec: Document | undefined,
  collection: Collection | undefined,
): Collation | undefined => parseCollation(spec ?? collection?.options.collation)

export function plan(store: Store, collection: Collection, request: QueryRequest): Plan {
  if (collection.isView) throw isAView(collection.namespace)
  const { filter, sort, hint, min, max } = request
  return planQuery(store, collection, {
    filter: filter ?? {},
    sort: sort ? sortFields(sort) : [],
    hint,
    collation: collationOf(request.collation, collection),
    let: request.let ?? undefined,
    keys: isGiven(min) || isGiven(max) ? { min: given(min), max: given(max) } : undefined,
  })
}

const isGiven = (side: Document | undefined) => given(side) !== undefined

/** A side of a key range that is empty is none. */
const given = (side: Document | undefined) => (side && Object.keys(side).length > 0 ? side : undefined)

export interface Slice {
  skip: number
  limit: number
}

/** The documents that a plan finds, as bytes, projected where that is asked; between them the marks of turns. */
export function* documentsOf(
  store: Store,
  collection: Collection,
  planned: Plan,
  reader: Reader,
  slice: Slice,
  projection?: Document,
  variables?: Document,
): Generator<Buffer> {
  const found = execute(store, collection, planned, reader, slice)
  if (!projection || Object.keys(projection).length === 0) {
    for (const { bytes } of found) yield bytes
    return
  }
  const { project } = compileProjection(projection, { filter: planned.filter, let: variables })
  for (const one of found) yield one === PAUSED ? one.bytes : encode(project(decoded(one)))
}

/** As `documentsOf`, with the number of each record behind it, or with the keys of the index in its place. */
export function* annotatedDocuments(
  store: Store,
  collection: Collection,
  planned: Plan,
  reader: Reader,
  slice: Slice,
  command: Document,
): Generator<Buffer> {
  const { projection, let: variables } = command
  const [asKey, numbered] = [flagIn(command, 'returnKey'), flagIn(command, 'showRecordId')]
  const wanted = projection && Object.keys(projection).length > 0
  const project = wanted
    ? compileProjection(projection, { filter: planned.filter, let: variables }).project
    : (doc: Document) => doc
  for (const one of execute(store, collection, planned, reader, slice)) {
    if (one === PAUSED) {
      yield one.bytes
      continue
    }
    const doc = decoded(one)
    const shown = asKey ? returnedKey(planned, doc) : project(doc)
    yield encode(numbered ? { ...shown, $recordId: Long.fromNumber(one.record) } : shown)
  }
}

/** The paths that a find shows and nothing besides, where it names them so. */
export const inclusionPaths = ({ projection, let: variables }: Document, { filter }: Plan) =>
  projection ? compileProjection(projection, { filter, let: variables }).inclusionPaths : undefined

export const decoded = ({ doc, bytes }: Found): Document => doc ?? decode(bytes)

/** Refuses what the embedded database does not do, rather than to pass over it. */
export function refuse(command: Document, names: string[]): void {
  for (const name of names) {
    const value = command[name]
    if (value === undefined || value === null || value === false) continue
    throw new CommandError(238, 'NotImplemented', `The embedded database does not know the option '${name}'`)
  }
}

export function checkHint(command: Document): void {
  const { hint } = command
  if (typeof hint === 'object' && hint !== null && '$natural' in hint) {
    const direction = Number(hint.$natural)
    if (direction !== 1 && direction !== -1) throw badValue('$natural hint must be 1 or -1')
  }
}
