import { BSONRegExp } from 'bson'
import { dbl, dec, long } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$in', () => {
  finds([
    [
      'finds one of several',
      { a: { $in: [1, 'x'] } },
      [{ a: 1 }, { a: 'x' }, { a: [5, dbl(1)] }],
      [{ a: 2 }, {}],
    ],
    ['finds missing for null', { a: { $in: [null, 1] } }, [{}, { a: null }], [{ a: 2 }]],
    ['matches regular expressions', { a: { $in: [new BSONRegExp('^x')] } }, [{ a: 'xy' }], [{ a: 'yx' }]],
    ['finds nothing in nothing', { a: { $in: [] } }, [], [{ a: 1 }, {}]],
    ['finds an array among arrays', { a: { $in: [[1, 2]] } }, [{ a: [1, 2] }], [{ a: [1] }]],
    [
      'finds among many',
      { a: { $in: Array.from({ length: 20 }, (_, i) => i) } },
      [{ a: 19 }, { a: long(3) }, { a: dec('7') }],
      [{ a: 20 }, { a: '3' }, {}],
    ],
  ])
  refusesFilter([
    ['refuses what is no array', { a: { $in: 1 } }, 2, '$in needs an array'],
    ['refuses operators within', { a: { $in: [{ $gt: 1 }] } }, 2, 'cannot nest $ under $in'],
  ])
})
