import { evaluates, refuses } from '../evaluate.js'

describe('$concatArrays', () => {
  evaluates([
    ['joins arrays', { $concatArrays: [[1], ['$a'], [[2]]] }, { a: 5 }, [1, 5, [2]]],
    ['is null where one is missing', { $concatArrays: [[1], '$a'] }, {}, null],
  ])
  refuses([
    [
      'refuses to fill the memory',
      {
        $reduce: {
          input: { $range: [0, 40] },
          initialValue: [1, 2, 3],
          in: { $concatArrays: ['$$value', '$$value'] },
        },
      },
      {},
      146,
    ],
    ['refuses what is no array', { $concatArrays: [[1], '$a'] }, { a: 1 }, 28664],
  ])
})
