import { Binary, BSONRegExp, Code, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import {
  compareStrings,
  compareValues,
  typeBracket,
} from '../../../../../server/database/embedded/values/compare.js'
import { values } from './arbitrary.js'
import { date, dbl, dec, long } from './literals.js'

const IN_ORDER: unknown[] = [
  new MinKey(),
  undefined,
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  long('-9223372036854775808'),
  -1.5,
  -1,
  0,
  dec('0.1'),
  0.1,
  1,
  dec('1.000000000000000000000000000000001'),
  dbl(2),
  long('9007199254740992'),
  long('9007199254740993'),
  dec('1E40'),
  Number.POSITIVE_INFINITY,
  '',
  'A',
  'a',
  'é',
  '\uffff',
  '\u{10000}',
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { b: 1 },
  { a: 'x' },
  [],
  [1],
  [1, 2],
  [2],
  new Binary(Buffer.from([9])),
  new Binary(Buffer.from([9]), 5),
  new Binary(Buffer.from([1, 1])),
  new ObjectId('000000000000000000000001'),
  new ObjectId('f00000000000000000000001'),
  false,
  true,
  date('1950-01-01'),
  date('2020-01-01'),
  new Timestamp({ t: 1, i: 2 }),
  new Timestamp({ t: 2, i: 1 }),
  new BSONRegExp('a'),
  new BSONRegExp('a', 'i'),
  new Code('x'),
  new MaxKey(),
]

describe('The order of values', () => {
  it('is that of MongoDB, over all types', () => {
    IN_ORDER.forEach((left, i) => {
      IN_ORDER.forEach((right, j) => {
        expect(Math.sign(compareValues(left, right)), `${i} and ${j}`).to.equal(Math.sign(i - j))
      })
    })
  })

  it('takes equal numbers of different types for equal', () => {
    for (const other of [dbl(1), long(1), dec('1'), dec('1.000')]) expect(compareValues(1, other)).to.equal(0)
    expect(compareValues(-0, 0)).to.equal(0)
    expect(compareValues(dec('NaN'), Number.NaN)).to.equal(0)
  })

  it('is total: antisymmetric, transitive and reflexive', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(compareValues(a, a)).to.equal(0)
        expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).to.equal(0)
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).to.be.at.most(0)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps types apart by their brackets', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const order = typeBracket(a) - typeBracket(b)
        if (order !== 0) expect(Math.sign(compareValues(a, b))).to.equal(Math.sign(order))
      }),
      { numRuns: 300 },
    )
  })

  it('orders strings as their bytes in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareStrings(a, b))).to.equal(
          Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))),
        )
      }),
    )
  })
})
