import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import { encodeValue } from '../../../../../server/database/embedded/storage/key-string.js'
import { parseCollation } from '../../../../../server/database/embedded/values/collation.js'
import { compareValues } from '../../../../../server/database/embedded/values/compare.js'

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -30, max: 30 }))
  .map(([digits, exponent]) => Decimal128.fromString(`${digits}E${exponent}`))
const number = fc.oneof(
  fc.integer().map((n) => new Int32(n)),
  fc.double().map((n) => new Double(n)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => Long.fromBigInt(n)),
  decimal,
  fc.constantFrom(
    new Double(0.1),
    Decimal128.fromString('0.1'),
    Decimal128.fromString('1E400'),
    Decimal128.fromString('-1E400'),
    Decimal128.fromString('1E-400'),
    Decimal128.fromString('Infinity'),
    Decimal128.fromString('NaN'),
    Decimal128.fromString('9007199254740993'),
    Long.fromString('9007199254740993'),
    new Double(9007199254740992),
    new Double(-0),
    new Int32(0),
  ),
)
const scalar = fc.oneof(
  number,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', 'a\0', 'a', 'a\0b', 'é', '😀', '\uffff'),
  fc.constantFrom<unknown>(null, true, false, new MinKey(), new MaxKey()),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 5 }).map((bytes) => new Binary(bytes)),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => new Timestamp(n)),
  fc.constantFrom(new BSONRegExp('a', 'i'), new BSONRegExp('a', ''), new BSONRegExp('ab', '')),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('document')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  document: fc.dictionary(fc.constantFrom('a', 'b', 'ab', ''), tie('value'), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
}))

describe('The bytes of a key', () => {
  const runs = { numRuns: 4000 }

  it('are ordered as the values are', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(Buffer.compare(encodeValue(a), encodeValue(b)))).to.equal(
          Math.sign(compareValues(a, b)),
        )
      }),
      runs,
    )
  })

  it('are ordered as numbers of all types are', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(Buffer.compare(encodeValue(a), encodeValue(b)))).to.equal(
          Math.sign(compareValues(a, b)),
        )
      }),
      runs,
    )
  })

  it('are in the opposite order when the field is descending', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [left, right] = [encodeValue(a, undefined, true), encodeValue(b, undefined, true)]
        expect(Math.sign(Buffer.compare(left, right))).to.equal(-Math.sign(compareValues(a, b)) + 0)
      }),
      runs,
    )
  })

  it('never begin another value’s bytes, so that fields can follow one another', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [left, right] = [encodeValue(a), encodeValue(b)]
        if (!left.equals(right)) expect(right.subarray(0, left.length).equals(left)).to.equal(false)
      }),
      runs,
    )
  })

  it('follow the collation', () => {
    const collation = parseCollation({ locale: 'fr', strength: 1 })
    const word = fc.string({ unit: fc.constantFrom('a', 'A', 'é', 'E', 'œ', 'z', ' ', '-', '1', '😀') })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const order = Buffer.compare(encodeValue(a, collation), encodeValue(b, collation))
        expect(Math.sign(order)).to.equal(Math.sign(compareValues(a, b, collation)))
      }),
      runs,
    )
  })
})
