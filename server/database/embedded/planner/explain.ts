import type { Document } from 'bson'
import type { Index } from '../storage/index.js'
import type { Interval } from './interval.js'
import type { IndexAccess, Plan } from './plan.js'

export interface ExplainedQuery {
  plan: Plan
  skip: number
  limit: number
  projection?: Document
  filter: Document
  /** Whether the documents are only counted. */
  counted?: boolean
}

/** A plan in the words in which MongoDB explains its own. */
export function explainPlan({ plan, skip, limit, projection, filter, counted }: ExplainedQuery): Document {
  if (counted && countsKeys(plan)) {
    return { stage: 'COUNT', inputStage: { ...indexStage(plan.access as IndexAccess), stage: 'COUNT_SCAN' } }
  }
  let stage = accessStage(plan, filter)
  if (plan.sort.length > 0) {
    const sortPattern = Object.fromEntries(
      plan.sort.map(({ path, descending }) => [path, descending ? -1 : 1]),
    )
    const limitAmount = limit > 0 ? { limitAmount: skip + limit } : {}
    stage = {
      stage: 'SORT',
      sortPattern,
      memLimit: 104857600,
      ...limitAmount,
      type: 'simple',
      inputStage: stage,
    }
  }
  if (skip > 0) stage = { stage: 'SKIP', skipAmount: skip, inputStage: stage }
  if (projection && Object.keys(projection).length > 0) {
    const kind = plan.covered ? 'PROJECTION_COVERED' : projectionStage(projection)
    stage = { stage: kind, transformBy: projection, inputStage: stage }
  }
  if (limit > 0 && plan.sort.length === 0) stage = { stage: 'LIMIT', limitAmount: limit, inputStage: stage }
  return counted ? { stage: 'COUNT', inputStage: stage } : stage
}

/** Whether a count reads nothing but the keys of an index. */
export const countsKeys = ({ access }: Plan) =>
  access.kind === 'index' && access.exact && !access.index.isMultikey

function accessStage({ access, covered }: Plan, filter: Document): Document {
  const residual = Object.keys(filter).length > 0 ? { filter } : {}
  switch (access.kind) {
    case 'nothing':
      return { stage: 'EOF' }
    case 'collection':
      return { stage: 'COLLSCAN', ...residual, direction: access.reverse ? 'backward' : 'forward' }
    case 'union':
      return {
        stage: 'FETCH',
        ...residual,
        inputStage: { stage: 'OR', inputStages: access.branches.map(indexStage) },
      }
    case 'index':
      if (covered) return { ...indexStage(access), ...(access.exact ? {} : residual) }
      return { stage: 'FETCH', ...(access.exact ? {} : residual), inputStage: indexStage(access) }
  }
}

function indexStage({ index, bounds, reverse, merge }: IndexAccess): Document {
  return {
    stage: 'IXSCAN',
    keyPattern: index.spec.key,
    indexName: index.name,
    ...(index.spec.collation ? { collation: index.spec.collation } : {}),
    isMultiKey: index.isMultikey,
    multiKeyPaths: multikeyPaths(index),
    isUnique: index.unique,
    isSparse: index.spec.sparse === true,
    isPartial: index.partial !== undefined,
    indexVersion: 2,
    direction: reverse ? 'backward' : 'forward',
    ...(merge ? { merged: true } : {}),
    indexBounds: Object.fromEntries([...bounds.intervals].map(([path, all]) => [path, all.map(shown)])),
  }
}

const shown = (interval: Interval) => interval.words().join(', ')

const multikeyPaths = ({ fields, multikey }: Index): Document =>
  Object.fromEntries(fields.map(({ path }, i) => [path, multikey[i] ? [path] : []]))

function projectionStage(projection: Document): string {
  const values = Object.values(projection)
  const simple = values.every((value) => typeof value !== 'object' || value === null || '_bsontype' in value)
  const dotted = Object.keys(projection).some((path) => path.includes('.'))
  return simple && !dotted ? 'PROJECTION_SIMPLE' : 'PROJECTION_DEFAULT'
}
