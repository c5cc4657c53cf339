import { dbl, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$multiply', () => {
  evaluates([
    ['multiplies ints', { $multiply: [2, 3, 4] }, {}, 24],
    [
      'turns an int that overflows into a long',
      { $multiply: ['$a', 2] },
      { a: 2147483647 },
      long(4294967294),
    ],
    [
      'multiplies decimals exactly',
      { $multiply: ['$a', '$b'] },
      { a: dec('1.10'), b: dec('2') },
      dec('2.20'),
    ],
    ['gives a double for a double', { $multiply: [2, 1.5] }, {}, dbl(3)],
    ['is null where a factor is null', { $multiply: [2, null] }, {}, null],
  ])
  refuses([['refuses a string', { $multiply: ['$a', 2] }, { a: 'x' }, 14]])
})
