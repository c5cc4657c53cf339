import { accumulating } from '../accumulating.js'

export const $first = accumulating('$first', () => {
  let seen = false
  let first: unknown
  return {
    add(value) {
      if (!seen) first = value
      seen = true
    },
    result: () => first,
  }
})
