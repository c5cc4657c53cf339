import { yields } from '../run.js'

describe('$last', () => {
  yields([
    [
      'is the value of the last document',
      [{ $group: { _id: null, v: { $last: '$n' } } }],
      [{ n: 3 }, { n: 1 }],
      [{ _id: null, v: 1 }],
    ],
  ])
})
