import type { Document } from 'bson'
import { invalidNamespace, location } from '../errors.js'

const FIRST = new Set([
  '$changeStream',
  '$collStats',
  '$currentOp',
  '$documents',
  '$geoNear',
  '$indexStats',
  '$listLocalSessions',
])
const WITHOUT_COLLECTION = new Set(['$currentOp', '$documents', '$listLocalSessions'])
const LAST = new Set(['$out', '$merge'])

/** Refuses a stage that may stand only at the beginning or the end. */
export function checkPlace(stage: unknown, place: number, length: number): void {
  const [name = ''] = Object.keys(stage ?? {})
  if (FIRST.has(name) && place > 0)
    throw location(40602, `${name} is only valid as the first stage in a pipeline.`)
  if (LAST.has(name) && place < length - 1) {
    throw location(40601, `${name} can only be the final stage in the pipeline`)
  }
}

/** Refuses a pipeline whose first stage reads another kind of source than the command names. */
export function checkSource(pipeline: Document[], hasCollection: boolean): void {
  const [first] = Object.keys(pipeline[0] ?? {})
  if (hasCollection) {
    if (first !== undefined && WITHOUT_COLLECTION.has(first))
      throw invalidNamespace(`'${first}' can only be run with {aggregate: 1}`)
    return
  }
  if (first === undefined) throw invalidNamespace('{aggregate: 1} is not valid for an empty pipeline.')
  if (!WITHOUT_COLLECTION.has(first))
    throw invalidNamespace(`{aggregate: 1} is not valid for '${first}'; a collection is required.`)
}

/** Refuses in a pipeline within another what writes. */
export function checkInner(owner: string, code: number, pipeline: unknown): void {
  if (!Array.isArray(pipeline)) return
  for (const stage of pipeline) {
    const name = Object.keys(stage ?? {}).find((one) => LAST.has(one))
    if (name) throw location(code, `${name} is not allowed within a ${owner}'s sub-pipeline`)
  }
}
