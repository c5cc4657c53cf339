import { yields } from '../run.js'

describe('$first', () => {
  yields([
    [
      'is the value of the first document',
      [{ $group: { _id: null, v: { $first: '$n' } } }],
      [{ n: 3 }, { n: 1 }],
      [{ _id: null, v: 3 }],
    ],
    [
      'is null where the first has none',
      [{ $group: { _id: null, v: { $first: '$n' } } }],
      [{}, { n: 1 }],
      [{ _id: null, v: null }],
    ],
  ])
})
