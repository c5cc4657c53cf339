import { yields } from '../run.js'

describe('$stdDevSamp', () => {
  yields([
    [
      'is the deviation of a sample',
      [{ $group: { _id: null, v: { $stdDevSamp: '$n' } } }],
      [{ n: 1 }, { n: 3 }],
      [{ _id: null, v: Math.SQRT2 }],
    ],
  ])
})
