import { evaluates } from '../evaluate.js'

describe('$stdDevSamp', () => {
  evaluates([
    ['is the deviation of a sample', { $stdDevSamp: '$a' }, { a: [1, 3] }, Math.SQRT2],
    ['is null of one', { $stdDevSamp: '$a' }, { a: [5] }, null],
  ])
})
