import { compareValues } from '../../values/compare.js'
import { accumulating } from '../accumulating.js'

export const $max = accumulating('$max', ({ collation }) => {
  let greatest: unknown
  return {
    add(value) {
      if (value === undefined || value === null) return
      if (greatest === undefined || compareValues(value, greatest, collation) > 0) greatest = value
    },
    result: () => greatest,
  }
})
