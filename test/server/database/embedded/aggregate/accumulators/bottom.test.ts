import { yields } from '../run.js'

describe('$bottom', () => {
  yields([
    [
      'is the output of the last in order',
      [{ $group: { _id: null, v: { $bottom: { sortBy: { n: 1 }, output: '$n' } } } }],
      [{ n: 3 }, { n: 1 }],
      [{ _id: null, v: 3 }],
    ],
  ])
})
