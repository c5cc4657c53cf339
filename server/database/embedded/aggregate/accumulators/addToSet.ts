import { valueKey } from '../../values/key.js'
import { accumulating } from '../accumulating.js'

export const $addToSet = accumulating('$addToSet', ({ collation }) => {
  const values = new Map<string, unknown>()
  return {
    add(value) {
      if (value === undefined) return
      const key = valueKey(value, collation)
      if (!values.has(key)) values.set(key, value)
    },
    result: () => [...values.values()],
  }
})
