import { evaluates, refuses } from '../evaluate.js'

describe('$zip', () => {
  evaluates([
    ['pairs elements', { $zip: { inputs: [['a'], ['b']] } }, {}, [['a', 'b']]],
    ['stops at the shortest', { $zip: { inputs: [[1, 2], [3]] } }, {}, [[1, 3]]],
    [
      'goes to the longest with defaults',
      { $zip: { inputs: [[1], [2, 3]], useLongestLength: true, defaults: ['x', 'y'] } },
      {},
      [
        [1, 2],
        ['x', 3],
      ],
    ],
    [
      'fills with null without defaults',
      { $zip: { inputs: [[1], [2, 3]], useLongestLength: true } },
      {},
      [
        [1, 2],
        [null, 3],
      ],
    ],
  ])
  refuses([['refuses defaults for the shortest', { $zip: { inputs: [[1]], defaults: [0] } }, {}, 34466]])
})
