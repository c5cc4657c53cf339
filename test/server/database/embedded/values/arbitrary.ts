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
import fc from 'fast-check'

const numbers = fc.oneof(
  fc.integer().map((n) => new Int32(n)),
  fc.integer({ min: -5, max: 5 }),
  fc.double().map((n) => new Double(n)),
  fc.double({ min: -5, max: 5 }),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => Long.fromBigInt(n)),
  fc
    .tuple(fc.integer(), fc.integer({ min: -20, max: 20 }))
    .map(([n, e]) => Decimal128.fromString(`${n}E${e}`)),
  fc.constantFrom(Number.NaN, -0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.constantFrom('NaN', 'Infinity', '-Infinity', '-0', '0.1').map((text) => Decimal128.fromString(text)),
)

const scalars = fc.oneof(
  numbers,
  fc.string({ maxLength: 4, unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc
    .tuple(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(0, 4, 5))
    .map(([bytes, subtype]) => new Binary(bytes, subtype)),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('', 'i'))
    .map(([pattern, options]) => new BSONRegExp(pattern, options)),
  fc.nat().map((t) => new Timestamp({ t, i: 1 })),
  fc.constantFrom(new MinKey(), new MaxKey()),
)

const names = fc.constantFrom('a', 'b', 'c', '0', '1')

/** Values of every type, with few names and small numbers, so that some are alike. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

export const documents = fc.dictionary(names, values, { maxKeys: 4, noNullPrototype: true })
