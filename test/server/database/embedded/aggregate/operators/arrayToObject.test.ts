import { evaluates, refuses } from '../evaluate.js'

describe('$arrayToObject', () => {
  evaluates([
    [
      'takes pairs',
      {
        $arrayToObject: [
          [
            ['a', 1],
            ['b', 2],
          ],
        ],
      },
      {},
      { a: 1, b: 2 },
    ],
    ['takes documents of k and v', { $arrayToObject: { $literal: [{ k: 'a', v: 1 }] } }, {}, { a: 1 }],
    [
      'lets the last of a name win',
      {
        $arrayToObject: [
          [
            ['a', 1],
            ['a', 2],
          ],
        ],
      },
      {},
      { a: 2 },
    ],
  ])
  refuses([
    ['refuses a key that is no string', { $arrayToObject: [[[1, 2]]] }, {}, 40395],
    ['refuses three of a pair', { $arrayToObject: [[['a', 1, 2]]] }, {}, 40397],
  ])
})
