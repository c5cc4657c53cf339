import { dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$divide', () => {
  evaluates([
    ['keeps the exponent of nothing', { $divide: ['$a', '$b'] }, { a: dec('0'), b: dec('5') }, dec('0')],
    ['gives a double', { $divide: [80, 8] }, {}, dbl(10)],
    ['gives a fraction', { $divide: [1, 4] }, {}, 0.25],
    [
      'divides decimals',
      { $divide: ['$a', 3] },
      { a: dec('1') },
      dec('0.3333333333333333333333333333333333'),
    ],
    ['gives a short decimal where it is exact', { $divide: ['$a', 4] }, { a: dec('1') }, dec('0.25')],
    ['is null of a missing field', { $divide: ['$a', 1] }, {}, null],
  ])
  refuses([
    ['refuses zero', { $divide: [1, 0] }, {}, 2],
    ['refuses a string', { $divide: ['$a', 1] }, { a: 'x' }, 14],
    ['refuses one argument', { $divide: [1] }, {}, 16020],
  ])
})
