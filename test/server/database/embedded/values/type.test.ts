import { Binary, BSONRegExp, DBRef, Int32, MinKey, ObjectId, Timestamp } from 'bson'
import { expect } from 'chai'
import { asDocument, bsonType } from '../../../../../server/database/embedded/values/type.js'
import { dbl, dec, long } from './literals.js'

const ROWS: [unknown, string][] = [
  [1, 'int'],
  [2 ** 31, 'double'],
  [1.5, 'double'],
  [-0, 'double'],
  [dbl(1), 'double'],
  [new Int32(1), 'int'],
  [long(1), 'long'],
  [1n, 'long'],
  [dec('1'), 'decimal'],
  ['x', 'string'],
  [true, 'bool'],
  [null, 'null'],
  [undefined, 'missing'],
  [[], 'array'],
  [{}, 'object'],
  [{ _bsontype: 'Long' }, 'object'],
  [new Date(), 'date'],
  [new ObjectId(), 'objectId'],
  [new Binary(Buffer.alloc(1)), 'binData'],
  [Buffer.alloc(1), 'binData'],
  [/x/, 'regex'],
  [new BSONRegExp('x'), 'regex'],
  [new Timestamp({ t: 1, i: 1 }), 'timestamp'],
  [new MinKey(), 'minKey'],
  [new DBRef('c', new ObjectId()), 'object'],
]

describe('The type of a value', () => {
  for (const [value, type] of ROWS) it(`is ${type}`, () => expect(bsonType(value)).to.equal(type))

  it('of a DBRef is a document of $ref and $id', () => {
    const id = new ObjectId()
    expect(asDocument(new DBRef('c', id))).to.deep.equal({ $ref: 'c', $id: id })
  })
})
