import { failedToParse, invalidNamespace, location, unknownField } from '../errors.js'
import { bsonType, isPlainObject } from '../values/type.js'
import type { StageContext, Target } from './context.js'

/** Reads the collection that a stage writes to, in its own database unless told. */
export function targetOf(name: string, spec: unknown, { context }: StageContext): Target {
  if (typeof spec === 'string') return checked(context?.db ?? '', spec)
  if (!isPlainObject(spec))
    throw location(16990, `${name} only supports a string or object argument, but found ${bsonType(spec)}`)
  const { coll, db = context?.db ?? '', ...others } = spec
  for (const other of Object.keys(others)) throw unknownField(name, other)
  if (coll === undefined) throw location(40414, `BSON field '${name}.coll' is missing but a required field`)
  if (typeof coll !== 'string' || typeof db !== 'string')
    throw failedToParse(`${name} requires a collection name or an object of 'db' and 'coll'`)
  return checked(db, coll)
}

function checked(db: string, collection: string): Target {
  if (db !== '' && collection !== '' && !/^\.|\.$|\$|\0/.test(collection)) return { db, collection }
  throw invalidNamespace(`Invalid namespace specified '${db}.${collection}'`)
}
