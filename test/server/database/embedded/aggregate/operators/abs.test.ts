import { dbl, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$abs', () => {
  evaluates([
    ['is the distance from zero', { $abs: -1 }, {}, 1],
    ['keeps the type of a double', { $abs: '$a' }, { a: dbl(-5) }, dbl(5)],
    ['keeps the digits of a decimal', { $abs: '$a' }, { a: dec('-1.50') }, dec('1.50')],
    ['makes a long of the least int', { $abs: '$a' }, { a: -2147483648 }, long(2147483648)],
    ['is null of null', { $abs: null }, {}, null],
    ['is null of a missing field', { $abs: '$a' }, {}, null],
  ])
  refuses([
    ['refuses a string', { $abs: '$a' }, { a: 'x' }, 14],
    ['refuses the least long', { $abs: '$a' }, { a: long('-9223372036854775808') }, 28680],
  ])
})
