import { MaxKey, ObjectId } from 'bson'
import { dec } from '../../values/literals.js'
import { finds } from '../matching.js'

describe('$lt', () => {
  finds([
    [
      'finds what is less, within the type',
      { a: { $lt: 1 } },
      [{ a: 0 }, { a: dec('-5') }],
      [{ a: 1 }, { a: null }, {}, { a: false }],
    ],
    [
      'finds every other type below MaxKey',
      { a: { $lt: new MaxKey() } },
      [{ a: 1 }, { a: 'x' }],
      [{ a: new MaxKey() }],
    ],
    ['finds no NaN', { a: { $lt: 5 } }, [], [{ a: Number.NaN }]],
    [
      'compares ObjectIds',
      { a: { $lt: new ObjectId('ffffffffffffffffffffffff') } },
      [{ a: new ObjectId() }],
      [{ a: 'x' }],
    ],
  ])
})
