import { dbl, dec, long } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$mul', () => {
  updates([
    ['multiplies', { a: 3 }, { $mul: { a: 2 } }, { a: 6 }],
    [
      'makes a zero of the type of the factor',
      {},
      { $mul: { a: 2, b: dbl(2), c: long(2), d: dec('2') } },
      { a: 0, b: dbl(0), c: long(0), d: dec('0') },
    ],
    [
      'turns an int that overflows into a long',
      { a: 2147483647 },
      { $mul: { a: 2 } },
      { a: long(4294967294) },
    ],
    ['multiplies decimals exactly', { a: dec('1.1') }, { $mul: { a: 2 } }, { a: dec('2.2') }],
  ])
  refusesUpdate([
    ['refuses a string', { a: 'x' }, { $mul: { a: 2 } }, 14],
    [
      'refuses a string to multiply with',
      {},
      { $mul: { a: 'x' } },
      14,
      'Cannot multiply with non-numeric argument',
    ],
    ['refuses a long that overflows', { a: long('9223372036854775807') }, { $mul: { a: 2 } }, 2],
  ])
})
