import { Double, Int32, Long, ObjectId } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import { encodeEntry } from '../../../../../server/database/embedded/storage/index-keys.js'
import { entryKey } from '../../../../../server/database/embedded/storage/keys.js'
import { isTold, toldValues } from '../../../../../server/database/embedded/storage/told-keys.js'

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', 'ÿ', 'a') }),
  fc.boolean(),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((n) => new Int32(n)),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
)

describe('The keys of an index', () => {
  it('tell the values that they were made of', () => {
    const fields = fc.array(fc.tuple(value, fc.boolean()), { minLength: 1, maxLength: 4 })
    const property = fc.property(fields, fc.boolean(), (pairs, unique) => {
      const keyFields = pairs.map(([, descending], i) => ({ path: `f${i}`, segments: [`f${i}`], descending }))
      const values = pairs.map(([one]) => one)
      const key = entryKey(7, encodeEntry(values, keyFields), unique ? undefined : 5)
      expect(toldValues(key, keyFields)).to.deep.equal(values)
    })
    fc.assert(property, { numRuns: 500 })
  })

  for (const other of [null, undefined, new Double(1), Long.ONE, 1, [1], { a: 1 }, Buffer.alloc(1), /a/]) {
    it(`do not tell ${JSON.stringify(other)} from others`, () => {
      expect(isTold(other)).to.equal(false)
    })
  }
})
