import { numberType } from '../../values/arithmetic.js'
import { accumulating } from '../accumulating.js'
import { sum } from '../arithmetic.js'

export const $sum = accumulating('$sum', () => {
  let total: unknown = 0
  return {
    add(value) {
      if (numberType(value)) total = sum(total, value)
    },
    result: () => total,
  }
})
