import { yields } from '../run.js'

describe('$avg', () => {
  yields([
    [
      'is the mean of the numbers',
      [{ $group: { _id: null, v: { $avg: '$n' } } }],
      [{ n: 1 }, { n: 2 }, { n: 'x' }],
      [{ _id: null, v: 1.5 }],
    ],
    [
      'is null of no numbers',
      [{ $group: { _id: null, v: { $avg: '$n' } } }],
      [{ n: 'x' }],
      [{ _id: null, v: null }],
    ],
  ])
})
