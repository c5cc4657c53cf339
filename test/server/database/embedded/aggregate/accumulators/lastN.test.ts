import { yields } from '../run.js'

describe('$lastN', () => {
  yields([
    [
      'lists the last values',
      [{ $group: { _id: null, v: { $lastN: { n: 2, input: '$n' } } } }],
      [{ n: 3 }, { n: 2 }, { n: 1 }],
      [{ _id: null, v: [2, 1] }],
    ],
  ])
})
