import { dec, long } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$mod', () => {
  finds([
    [
      'finds by the rest of a division',
      { a: { $mod: [4, 1] } },
      [{ a: 5 }, { a: 5.9 }, { a: long(9) }, { a: dec('1.5') }],
      [{ a: 4 }, { a: 'x' }, {}],
    ],
    ['keeps the sign', { a: { $mod: [4, -1] } }, [{ a: -5 }], [{ a: 5 }]],
    ['cuts divisor and rest', { a: { $mod: [4.9, 1.9] } }, [{ a: 5 }], [{ a: 6 }]],
    ['finds no NaN', { a: { $mod: [2, 0] } }, [], [{ a: Number.NaN }, { a: Number.POSITIVE_INFINITY }]],
  ])
  refusesFilter([
    ['refuses one number', { a: { $mod: [4] } }, 2, 'malformed mod, not enough elements'],
    ['refuses three', { a: { $mod: [4, 1, 1] } }, 2, 'malformed mod, too many elements'],
    ['refuses zero', { a: { $mod: [0, 1] } }, 2, 'divisor cannot be 0'],
    ['refuses a string', { a: { $mod: ['x', 1] } }, 2, 'malformed mod, divisor not a number'],
    ['refuses what is no list', { a: { $mod: 5 } }, 2, 'malformed mod, needs to be an array'],
  ])
})
