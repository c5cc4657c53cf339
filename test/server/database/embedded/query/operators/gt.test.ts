import { BSONRegExp, MinKey } from 'bson'
import { dec } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$gt', () => {
  finds([
    [
      'finds what is greater, within the type',
      { a: { $gt: 1 } },
      [{ a: 2 }, { a: dec('1.5') }, { a: [0, 2] }],
      [{ a: 1 }, { a: 'x' }, {}, { a: null }, { a: Number.NaN }],
    ],
    ['orders strings by code point', { a: { $gt: '\uffff' } }, [{ a: '\u{10000}' }], [{ a: '\ue000' }]],
    [
      'compares arrays as a whole',
      { a: { $gt: [1, 2] } },
      [{ a: [1, 3] }, { a: [2] }],
      [{ a: [1, 2] }, { a: 5 }],
    ],
    [
      'finds every other type above MinKey',
      { a: { $gt: new MinKey() } },
      [{ a: 1 }, { a: null }, { a: 'x' }],
      [{ a: new MinKey() }],
    ],
    ['finds nothing greater than NaN', { a: { $gt: Number.NaN } }, [], [{ a: 1 }, { a: Number.NaN }]],
    ['finds nothing greater than null', { a: { $gt: null } }, [], [{ a: 1 }, { a: null }, {}]],
  ])
  refusesFilter([
    [
      'refuses a regular expression',
      { a: { $gt: new BSONRegExp('x') } },
      2,
      "Can't have RegEx as arg to predicate over field 'a'.",
    ],
  ])
})
