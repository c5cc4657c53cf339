import { location } from '../../errors.js'
import { fieldsOf } from '../../values/field-order.js'
import { asDocument, bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $objectToArray = unary('$objectToArray', (value) => {
  if (isNullish(value)) return null
  const doc = asDocument(value)
  if (!doc) throw location(40390, `$objectToArray requires a document input, found: ${bsonType(value)}`)
  return fieldsOf(doc).map(([k, v]) => ({ k, v }))
})
