import { yields } from '../run.js'

describe('$top', () => {
  yields([
    [
      'is the output of the first in order',
      [{ $group: { _id: null, v: { $top: { sortBy: { n: -1 }, output: ['$k', '$n'] } } } }],
      [
        { k: 'a', n: 1 },
        { k: 'b', n: 5 },
      ],
      [{ _id: null, v: ['b', 5] }],
    ],
  ])
})
