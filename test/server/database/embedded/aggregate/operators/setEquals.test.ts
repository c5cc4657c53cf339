import { evaluates, refuses } from '../evaluate.js'

describe('$setEquals', () => {
  evaluates([
    [
      'does not see order nor doubles',
      {
        $setEquals: [
          [1, 2, 2],
          [2, 1],
        ],
      },
      {},
      true,
    ],
    ['sees nested arrays as they are', { $setEquals: [[[1, 2]], [1, 2]] }, {}, false],
  ])
  refuses([
    ['refuses what is no array', { $setEquals: [[1], '$a'] }, { a: 1 }, 5887502],
    ['refuses one argument', { $setEquals: [[1]] }, {}, 17045],
  ])
})
