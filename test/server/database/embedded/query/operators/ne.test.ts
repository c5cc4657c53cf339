import { BSONRegExp } from 'bson'
import { long } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$ne', () => {
  finds([
    [
      'finds what is not equal',
      { a: { $ne: 1 } },
      [{ a: 2 }, {}, { a: 'x' }],
      [{ a: 1 }, { a: [2, 1] }, { a: long(1) }],
    ],
    ['finds what is there', { a: { $ne: null } }, [{ a: 1 }, { a: [] }], [{ a: null }, {}, { a: [null] }]],
  ])
  refusesFilter([
    [
      'refuses a regular expression',
      { a: { $ne: new BSONRegExp('x') } },
      2,
      "Can't have regex as arg to $ne.",
    ],
  ])
})
