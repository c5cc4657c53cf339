import { yields } from '../run.js'

describe('$maxN', () => {
  yields([
    [
      'lists the greatest',
      [{ $group: { _id: null, v: { $maxN: { n: 2, input: '$n' } } } }],
      [{ n: 3 }, { n: 1 }, { n: 2 }],
      [{ _id: null, v: [3, 2] }],
    ],
  ])
})
