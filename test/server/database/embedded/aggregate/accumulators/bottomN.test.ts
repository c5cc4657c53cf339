import { yields } from '../run.js'

describe('$bottomN', () => {
  yields([
    [
      'lists the outputs of the last in order',
      [{ $group: { _id: null, v: { $bottomN: { n: 2, sortBy: { n: 1 }, output: '$n' } } } }],
      [{ n: 3 }, { n: 1 }, { n: 2 }],
      [{ _id: null, v: [2, 3] }],
    ],
  ])
})
