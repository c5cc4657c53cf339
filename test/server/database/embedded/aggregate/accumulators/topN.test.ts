import { yields } from '../run.js'

describe('$topN', () => {
  yields([
    [
      'lists the outputs of the first in order',
      [{ $group: { _id: null, v: { $topN: { n: 2, sortBy: { n: 1 }, output: '$n' } } } }],
      [{ n: 3 }, { n: 1 }, { n: 2 }],
      [{ _id: null, v: [1, 2] }],
    ],
  ])
})
