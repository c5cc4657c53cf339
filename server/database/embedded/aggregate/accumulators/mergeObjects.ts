import type { Document } from 'bson'
import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { asDocument, bsonType } from '../../values/type.js'
import { accumulating } from '../accumulating.js'

export const $mergeObjects = accumulating('$mergeObjects', () => {
  let merged: Document = {}
  return {
    add(value) {
      if (value === undefined || value === null) return
      const doc = asDocument(value)
      if (!doc) {
        throw location(
          40400,
          `$mergeObjects requires object inputs, but input ${formatValue(value)} is of type ${bsonType(value)}`,
        )
      }
      merged = { ...merged, ...doc }
    },
    result: () => merged,
  }
})
