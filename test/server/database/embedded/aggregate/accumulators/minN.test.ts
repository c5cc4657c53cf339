import { yields } from '../run.js'

describe('$minN', () => {
  yields([
    [
      'lists the least',
      [{ $group: { _id: null, v: { $minN: { n: 2, input: '$n' } } } }],
      [{ n: 3 }, { n: null }, { n: 1 }, { n: 2 }],
      [{ _id: null, v: [1, 2] }],
    ],
  ])
})
