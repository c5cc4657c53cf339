import { failedToParse } from '../errors.js'
import { isPlainObject } from '../values/type.js'
import type { StageContext, Target } from './context.js'

/** Reads the collection that a stage writes to, in its own database unless told. */
export function targetOf(name: string, spec: unknown, { context }: StageContext): Target {
  if (typeof spec === 'string') return { db: context?.db ?? '', collection: spec }
  if (!isPlainObject(spec) || typeof spec.coll !== 'string') {
    throw failedToParse(`${name} requires a collection name or an object of 'db' and 'coll'`)
  }
  const { coll, db = context?.db ?? '', ...others } = spec
  for (const other of Object.keys(others))
    throw failedToParse(`BSON field '${name}.${other}' is an unknown field.`)
  return { db, collection: coll }
}
