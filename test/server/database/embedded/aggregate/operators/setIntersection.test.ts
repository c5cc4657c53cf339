import { evaluates } from '../evaluate.js'

describe('$setIntersection', () => {
  evaluates([
    [
      'keeps what all have',
      {
        $setIntersection: [
          [1, 2, 2],
          [2, 3],
        ],
      },
      {},
      [2],
    ],
    [
      'gives them in order',
      {
        $setIntersection: [
          [3, 1, 2],
          [2, 3],
        ],
      },
      {},
      [2, 3],
    ],
    ['is empty of nothing', { $setIntersection: [] }, {}, []],
  ])
})
