import type { Document } from 'bson'
import { CommandError, typeMismatch } from '../errors.js'
import { isPlainDocument } from '../storage/key-string.js'
import { toNumber } from '../values/number.js'
import { checkFields, flagIn, numberIn } from './fields.js'

/** The options of a collection whose natural order is that of its `_id`. */
export function clusteredOptions({ clusteredIndex, capped, expireAfterSeconds }: Document): Document {
  if (clusteredIndex === undefined) {
    if (expireAfterSeconds === undefined) return {}
    throw invalid("'expireAfterSeconds' is only supported on time-series and clustered collections")
  }
  if (!isPlainDocument(clusteredIndex)) {
    throw typeMismatch("BSON field 'create.clusteredIndex' is the wrong type, expected type 'object'")
  }
  checkFields(
    'create.clusteredIndex',
    clusteredIndex,
    { v: 'number', key: 'object', name: 'string', unique: 'bool' },
    ['key', 'unique'],
  )
  const { key, name = '_id_' }: Document = clusteredIndex
  if (Object.keys(key).join() !== '_id' || toNumber(key._id) !== 1) {
    throw invalid("The 'clusteredIndex' option is only supported for key: {_id: 1}")
  }
  if (!flagIn(clusteredIndex, 'unique')) throw invalid("The 'clusteredIndex' option requires unique: true")
  if (flagIn({ capped }, 'capped')) throw invalid("The 'clusteredIndex' option is not supported with capped")
  const seconds =
    expireAfterSeconds === undefined ? undefined : numberIn({ expireAfterSeconds }, 'expireAfterSeconds')
  if (seconds !== undefined && seconds < 0) throw invalid("'expireAfterSeconds' must not be negative")
  return {
    clusteredIndex: { v: 2, key: { _id: 1 }, name, unique: true },
    ...(seconds === undefined ? {} : { expireAfterSeconds: seconds }),
  }
}

const invalid = (message: string) => new CommandError(72, 'InvalidOptions', message)
