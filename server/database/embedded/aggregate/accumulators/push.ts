import { accumulating } from '../accumulating.js'

export const $push = accumulating('$push', () => {
  const values: unknown[] = []
  return {
    add(value) {
      if (value !== undefined) values.push(value)
    },
    result: () => values,
  }
})
