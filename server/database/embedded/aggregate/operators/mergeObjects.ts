import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { fieldNames } from '../../values/field-order.js'
import { formatValue } from '../../values/format.js'
import { asDocument, bsonType } from '../../values/type.js'
import { isNullish, variadic } from '../operator.js'

export const $mergeObjects = variadic((docs) => {
  const merged: Document = {}
  for (const doc of docs) {
    if (isNullish(doc)) continue
    const fields = asDocument(doc)
    if (!fields)
      throw location(
        40400,
        `$mergeObjects requires object inputs, but input ${formatValue(doc)} is of type ${bsonType(doc)}`,
      )
    for (const name of fieldNames(fields)) setField(merged, name, fields[name])
  }
  return merged
})
