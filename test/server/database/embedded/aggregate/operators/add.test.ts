import { date, dbl, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$add', () => {
  evaluates([
    ['adds ints', { $add: [1, 2, 3] }, {}, 6],
    ['is zero of nothing', { $add: [] }, {}, 0],
    ['turns an int that overflows into a long', { $add: ['$a', 1] }, { a: 2147483647 }, long(2147483648)],
    [
      'turns a long that overflows into a double',
      { $add: ['$a', 1] },
      { a: long('9223372036854775807') },
      2 ** 63,
    ],
    ['gives a double for an int and a double', { $add: [1, '$a'] }, { a: dbl(2) }, dbl(3)],
    ['adds decimals exactly', { $add: ['$a', '$b'] }, { a: dec('0.1'), b: dec('0.2') }, dec('0.3')],
    ['adds a decimal and a double', { $add: ['$a', 0.1] }, { a: dec('0.2') }, dec('0.300000000000000')],
    [
      'moves a date by milliseconds',
      { $add: ['$d', 3600000] },
      { d: date('2020-01-01T00:00:00Z') },
      date('2020-01-01T01:00:00Z'),
    ],
    ['is null where one term is missing', { $add: [1, '$a'] }, {}, null],
  ])
  refuses([
    ['refuses two dates', { $add: ['$d', '$d'] }, { d: date('2020-01-01') }, 16612],
    ['refuses a string', { $add: ['$a', 1] }, { a: 'x' }, 14],
  ])
})
