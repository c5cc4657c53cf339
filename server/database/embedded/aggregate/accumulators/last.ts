import { accumulating } from '../accumulating.js'

export const $last = accumulating('$last', () => {
  let last: unknown
  return {
    add(value) {
      last = value
    },
    result: () => last,
  }
})
