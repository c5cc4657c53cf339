import type { ObjectId, Timestamp } from 'bson'
import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'

/** As `instantOf`, where MongoDB names the argument that is no date. */
export function instantIn(name: string, parameter: string, value: unknown, code: number): number {
  const type = bsonType(value)
  if (type === 'date' || type === 'objectId' || type === 'timestamp') return instantOf(value)
  throw location(code, `${name} requires '${parameter}' to be a date, but got ${type}`)
}

/** The milliseconds of a date, an ObjectId or a Timestamp. */
export function instantOf(value: unknown): number {
  const type = bsonType(value)
  switch (type) {
    case 'date':
      return (value as Date).getTime()
    case 'objectId':
      return (value as ObjectId).getTimestamp().getTime()
    case 'timestamp':
      return (value as Timestamp).getHighBitsUnsigned() * 1000
    default:
      throw location(16006, `can't convert from BSON type ${type} to Date`)
  }
}
