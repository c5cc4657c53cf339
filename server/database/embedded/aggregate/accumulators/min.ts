import { compareValues } from '../../values/compare.js'
import { accumulating } from '../accumulating.js'

export const $min = accumulating('$min', ({ collation }) => {
  let least: unknown
  return {
    add(value) {
      if (value === undefined || value === null) return
      if (least === undefined || compareValues(value, least, collation) < 0) least = value
    },
    result: () => least,
  }
})
