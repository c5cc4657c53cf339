import { expect } from 'chai'
import fc from 'fast-check'
import { type Document, Double, Int32, Long } from 'mongodb'
import { startWorld, type World } from '../support/world.js'

const told = fc.constantFrom<unknown>(
  'a',
  'b',
  '',
  'a\0',
  'é',
  0,
  1,
  -7,
  true,
  false,
  new Date(0),
  new Date(-5),
)
const untold = fc.constantFrom<unknown>(
  null,
  -0,
  Number.NaN,
  new Double(1),
  Long.fromNumber(1),
  1.5,
  ['a'],
  [],
  { a: 1 },
  'x'.repeat(3000),
)
const value = fc.oneof({ weight: 60, arbitrary: told }, { weight: 1, arbitrary: untold })
const doc = fc.oneof(
  { weight: 20, arbitrary: fc.record({ a: value, b: value, c: value }) },
  { weight: 1, arbitrary: fc.record({ a: value, b: value, c: value }, { requiredKeys: [] }) },
)
const test = fc.oneof(
  told,
  fc.record({ $gte: told }),
  fc.record({ $in: fc.array(told, { maxLength: 3 }) }),
  fc.record({ $type: fc.constantFrom('int', 'double', 'string', 'number') }),
  fc.constantFrom(
    { $ne: 1 },
    { $exists: true },
    { $mod: [2, 1] },
    { $regex: 'a' },
    { $gte: -10 },
    { $gt: '' },
  ),
)
const query = fc.tuple(
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), test, { maxKeys: 2, noNullPrototype: true }),
  fc.constantFrom<Document>({ a: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: 1, c: 1 }),
)
const options = fc.constantFrom({}, {}, { collation: { locale: 'fr' } })
const key = fc.constantFrom<Document>({ a: 1 }, { a: -1, b: 1 }, { a: 1, b: -1, c: 1 })

describe('The same query, covered by an index or not', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('gives the same bytes', async function () {
    this.timeout(60_000)
    let covered = 0
    const docs = fc.array(doc, { minLength: 1, maxLength: 12 })
    const examples = fc.tuple(docs, docs, key, options, fc.array(query, { minLength: 6, maxLength: 6 }))
    const property = fc.asyncProperty(examples, async ([stored, changes, hint, more, queries]) => {
      const posts = world.fresh()
      await posts.createIndex(hint as never, more)
      await posts.insertMany(stored.map((one, n) => ({ _id: new Int32(n) as never, ...one })))
      for (const changed of [[], changes]) {
        for (const [n, one] of changed.entries()) await posts.updateOne({ _id: n as never }, { $set: one })
        for (const [filter, fields] of queries) {
          const projection = { ...fields, _id: 0 }
          const bytes = async (through: Document) => {
            const found = await posts
              .find(filter, { projection, hint: through, raw: true, ...more })
              .toArray()
            return found.map((one) => Buffer.from(one as never).toString('hex')).sort()
          }
          const plan = await posts.find(filter, { projection, hint: hint as never, ...more }).explain()
          if (JSON.stringify(plan).includes('PROJECTION_COVERED')) covered++
          const seen = JSON.stringify({ stored, changed, filter, projection, hint, more })
          expect(await bytes(hint), seen).to.deep.equal(await bytes({ $natural: 1 }))
        }
      }
      await posts.drop()
    })
    await fc.assert(property, { numRuns: Number(process.env.PROPERTY_RUNS ?? 25) })
    expect(covered).to.be.above(0)
  })
})
