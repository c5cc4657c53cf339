import { Binary, BSONRegExp, MinKey, ObjectId, Timestamp } from 'bson'
import { date, dbl, dec, long } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$type', () => {
  finds([
    ['finds by name', { a: { $type: 'string' } }, [{ a: 'x' }, { a: [1, 'x'] }], [{ a: 1 }, {}]],
    ['finds by number', { a: { $type: 16 } }, [{ a: 1 }], [{ a: dbl(1) }, { a: long(1) }]],
    [
      'finds any number',
      { a: { $type: 'number' } },
      [{ a: 1 }, { a: dbl(1) }, { a: long(1) }, { a: dec('1') }],
      [{ a: '1' }],
    ],
    ['finds any of several', { a: { $type: ['string', 10] } }, [{ a: null }, { a: 'x' }], [{ a: 1 }]],
    ['finds arrays', { a: { $type: 'array' } }, [{ a: [] }, { a: [[1]] }], [{ a: 1 }]],
    [
      'finds the other types',
      { a: { $type: ['objectId', 'binData', 'date', 'regex', 'timestamp', 'minKey'] } },
      [
        { a: new ObjectId() },
        { a: new Binary(Buffer.alloc(1)) },
        { a: date('2020-01-01') },
        { a: new BSONRegExp('x') },
        { a: new Timestamp({ t: 1, i: 1 }) },
        { a: new MinKey() },
      ],
      [{ a: true }],
    ],
  ])
  refusesFilter([
    ['refuses an unknown name', { a: { $type: 'thing' } }, 2, 'Unknown type name alias: thing'],
    ['refuses an unknown number', { a: { $type: 99 } }, 2, 'Invalid numerical type code: 99'],
    ['refuses an empty list', { a: { $type: [] } }, 9, 'a must match at least one type'],
  ])
})
