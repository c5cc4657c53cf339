import { Binary, BSONRegExp, Int32, ObjectId } from 'bson'
import { date, dbl, dec, long } from '../../values/literals.js'
import { finds } from '../matching.js'

describe('$eq', () => {
  finds([
    ['finds an equal value', { a: { $eq: 1 } }, [{ a: 1 }], [{ a: 2 }, {}]],
    [
      'finds an element of an array, and the array itself',
      { a: [1, 2] },
      [{ a: [1, 2] }, { a: [[1, 2]] }],
      [{ a: [2, 1] }],
    ],
    [
      'compares numbers of all types',
      { a: 1 },
      [{ a: long(1) }, { a: dbl(1) }, { a: dec('1.0') }, { a: new Int32(1) }],
      [{ a: true }, { a: '1' }],
    ],
    ['compares a decimal exactly', { a: dec('0.1') }, [{ a: dec('0.10') }], [{ a: 0.1 }]],
    [
      'compares longs beyond doubles',
      { a: long('9007199254740993') },
      [{ a: long('9007199254740993') }],
      [{ a: long('9007199254740992') }],
    ],
    ['finds NaN', { a: Number.NaN }, [{ a: Number.NaN }, { a: dec('NaN') }], [{ a: 1 }]],
    ['takes -0 for 0', { a: 0 }, [{ a: -0 }, { a: dec('-0') }]],
    [
      'sees the order of fields',
      { a: { x: 1, y: 2 } },
      [{ a: { x: 1, y: 2 } }],
      [{ a: { y: 2, x: 1 } }, { a: { x: 1, y: 2, z: 3 } }],
    ],
    [
      'compares binary by length, subtype and bytes',
      { a: new Binary(Buffer.from([1, 2])) },
      [{ a: new Binary(Buffer.from([1, 2])) }],
      [{ a: new Binary(Buffer.from([1, 3])) }, { a: new Binary(Buffer.from([1, 2]), 5) }],
    ],
    [
      'compares ObjectIds',
      { a: new ObjectId('507f1f77bcf86cd799439011') },
      [{ a: new ObjectId('507f1f77bcf86cd799439011') }],
      [{ a: new ObjectId() }, { a: '507f1f77bcf86cd799439011' }],
    ],
    ['compares dates', { a: date('2020-01-01') }, [{ a: date('2020-01-01') }], [{ a: date('2020-01-02') }]],
    [
      'compares a regular expression as a value',
      { a: { $eq: new BSONRegExp('x') } },
      [{ a: new BSONRegExp('x') }],
      [{ a: 'x' }],
    ],
    ['takes null for missing', { a: null }, [{ a: null }, {}, { a: [null] }], [{ a: [] }, { a: 1 }]],
    [
      'finds a missing field below a scalar',
      { 'a.b': null },
      [{ a: 5 }, { a: {} }, {}, { a: [{ b: 1 }, {}] }, { a: { b: null } }],
      [{ a: [] }, { a: [1, 2] }, { a: [{ b: 1 }] }, { a: [[]] }],
    ],
    [
      'takes $ref for a value',
      { a: { $ref: 'c', $id: 1 } },
      [{ a: { $ref: 'c', $id: 1 } }],
      [{ a: { $ref: 'd', $id: 1 } }],
    ],
    ['takes an empty document for a value', { a: {} }, [{ a: {} }], [{ a: { b: 1 } }, {}]],
    ['does not see what an object inherits', { constructor: null }, [{}], [{ constructor: 1 }]],
  ])
  describe('under a collation', () =>
    finds(
      [
        ['takes letters alone', { a: 'ete' }, [{ a: 'Été' }, { a: ['ÉTÉ'] }], [{ a: 'hiver' }]],
        ['takes them in documents too', { a: { b: 'é' } }, [{ a: { b: 'E' } }]],
      ],
      { locale: 'fr', strength: 1 },
    ))
})
