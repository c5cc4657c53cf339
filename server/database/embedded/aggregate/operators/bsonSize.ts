import { calculateObjectSize } from 'bson'
import { location } from '../../errors.js'
import { asDocument, bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $bsonSize = unary('$bsonSize', (value) => {
  if (isNullish(value)) return null
  const doc = asDocument(value)
  if (!doc) throw location(31393, `$bsonSize requires a document input, found: ${bsonType(value)}`)
  return calculateObjectSize(doc)
})
