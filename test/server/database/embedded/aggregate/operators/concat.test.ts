import { evaluates, refuses } from '../evaluate.js'

describe('$concat', () => {
  evaluates([
    ['joins strings', { $concat: ['$a', ' - ', 'b'] }, { a: 'x' }, 'x - b'],
    ['is null where one is missing', { $concat: ['$a', 'b'] }, {}, null],
  ])
  refuses([
    [
      'refuses to fill the memory',
      {
        $reduce: {
          input: { $range: [0, 40] },
          initialValue: 'xxxxxxxx',
          in: { $concat: ['$$value', '$$value'] },
        },
      },
      {},
      146,
    ],
    ['refuses a number', { $concat: ['a', 1] }, {}, 16702],
  ])
})
