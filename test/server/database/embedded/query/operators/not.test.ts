import { BSONRegExp } from 'bson'
import { finds, refusesFilter } from '../matching.js'

describe('$not', () => {
  finds([
    [
      'finds what does not match',
      { a: { $not: { $gt: 1 } } },
      [{ a: 1 }, {}, { a: 'x' }],
      [{ a: 2 }, { a: [0, 2] }],
    ],
    [
      'takes a regular expression',
      { a: { $not: new BSONRegExp('^x') } },
      [{ a: 'yx' }, {}, { a: 5 }],
      [{ a: 'x' }],
    ],
    ['takes $regex', { a: { $not: { $regex: '^X', $options: 'i' } } }, [{ a: 'y' }], [{ a: 'x' }]],
    ['negates several at once', { a: { $not: { $gt: 1, $lt: 5 } } }, [{ a: 5 }, { a: 1 }], [{ a: 3 }]],
  ])
  refusesFilter([
    ['refuses a value', { a: { $not: 1 } }, 2, '$not needs a regex or a document'],
    ['refuses nothing', { a: { $not: {} } }, 2, '$not cannot be empty'],
  ])
})
