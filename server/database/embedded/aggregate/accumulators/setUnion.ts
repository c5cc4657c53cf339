import { typeMismatch } from '../../errors.js'
import { valueKey } from '../../values/key.js'
import { bsonType } from '../../values/type.js'
import { accumulating } from '../accumulating.js'

export const $setUnion = accumulating('$setUnion', ({ collation }) => {
  const values = new Map<string, unknown>()
  return {
    add(value) {
      if (value === undefined) return
      if (!Array.isArray(value))
        throw typeMismatch(`$setUnion requires array inputs, but input is of type ${bsonType(value)}`)
      for (const item of value) {
        const key = valueKey(item, collation)
        if (!values.has(key)) values.set(key, item)
      }
    },
    result: () => [...values.values()],
  }
})
