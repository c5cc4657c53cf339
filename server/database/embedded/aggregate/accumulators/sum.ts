import { numberType } from '../../values/arithmetic.js'
import { Summation } from '../../values/summation.js'
import { accumulating } from '../accumulating.js'

export const $sum = accumulating('$sum', () => {
  const sum = new Summation()
  return {
    add(value) {
      if (numberType(value)) sum.add(value)
    },
    result: () => sum.total,
  }
})
