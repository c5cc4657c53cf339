import { typeMismatch } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { accumulating } from '../accumulating.js'

export const $concatArrays = accumulating('$concatArrays', () => {
  const values: unknown[] = []
  return {
    add(value) {
      if (value === undefined) return
      if (!Array.isArray(value))
        throw typeMismatch(`$concatArrays requires array inputs, but input is of type ${bsonType(value)}`)
      values.push(...value)
    },
    result: () => values,
  }
})
