import { expect } from 'chai'
import fc from 'fast-check'
import type { Document } from 'mongodb'
import { Decimal128, Double, Long, ObjectId } from 'mongodb'
import { startWorld, type World } from '../support/world.js'

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    'a',
    'b',
    'ab',
    'B',
    '',
    1.5,
    Long.fromNumber(2),
    Decimal128.fromString('1.5'),
    new Double(2),
    new Date(0),
    new Date(1),
    new ObjectId('000000000000000000000001'),
    Number.NaN,
  ),
)
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
  },
)
const doc = fc.record({ a: value, b: value, c: scalar }, { requiredKeys: [] })
const path = fc.constantFrom('a', 'b', 'c', 'a.x', 'a.y', 'b.x', 'a.0')
const operator = fc.oneof(
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $elemMatch: fc.record({ x: scalar }) }),
  fc.record({ $elemMatch: fc.record({ $gte: scalar }) }),
  fc.constant({ $regex: '^a' }),
  fc.constant({ $size: 1 }),
)
const clause = fc.tuple(path, fc.oneof(value, operator)).map(([name, test]) => ({ [name]: test }))
const filter = fc.oneof(
  { weight: 2, arbitrary: clause },
  { weight: 3, arbitrary: fc.array(clause, { minLength: 1, maxLength: 3 }).map((all) => ({ $and: all })) },
  { weight: 1, arbitrary: fc.array(clause, { minLength: 1, maxLength: 3 }).map((any) => ({ $or: any })) },
)
const direction = fc.constantFrom<1 | -1>(1, -1)
const pattern = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'a.x', 'a.y'), direction), { minLength: 1, maxLength: 3 })
  .map((fields) => Object.fromEntries(fields))
const sort = fc
  .array(fc.tuple(fc.constantFrom('a', 'c', 'a.x'), direction), { maxLength: 2 })
  .map((fields) => ({ ...Object.fromEntries(fields), n: 1 as const }))

describe('The same query with and without an index', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('finds the same documents, in the same order', async function () {
    this.timeout(60_000)
    const examples = fc.tuple(
      fc.array(doc, { minLength: 5, maxLength: 25 }),
      fc.array(pattern, { minLength: 1, maxLength: 2 }),
      fc.constantFrom({}, {}, { sparse: true }, { partialFilterExpression: { c: { $gt: 0 } } }),
      fc.array(fc.tuple(filter, sort), { minLength: 10, maxLength: 10 }),
    )
    await fc.assert(
      fc.asyncProperty(examples, async ([docs, patterns, options, queries]) => {
        const [plain, indexed] = [world.fresh(), world.fresh()]
        const numbered = docs.map((one, n) => ({ _id: n as never, ...one, n }))
        await Promise.all([plain.insertMany(numbered), indexed.insertMany(numbered, { ordered: false })])
        for (const key of patterns) await indexed.createIndex(key as never, options).catch(parallelArrays)
        for (const [query, order] of queries) {
          const ids = async (source: typeof plain, by: Document) =>
            (await source.find(query as never, { sort: by as never, projection: { _id: 1 } }).toArray()).map(
              ({ _id }) => _id,
            )
          const [expected, actual] = await Promise.all([
            ids(plain, order).catch(codeOf),
            ids(indexed, order).catch(codeOf),
          ])
          expect(actual, JSON.stringify({ query, order, patterns, options })).to.deep.equal(expected)
          const [all, counted] = [
            await ids(plain, {}).catch(codeOf),
            await indexed.countDocuments(query as never),
          ]
          if (Array.isArray(all)) expect(counted).to.equal(all.length)
          const { n } = await world.db.command({ count: indexed.collectionName, query })
          if (Array.isArray(all)) expect(n, JSON.stringify({ query, patterns })).to.equal(all.length)
        }
        await Promise.all([plain.drop(), indexed.drop()])
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 25) },
    )
  })
})

const codeOf = (error: { code: number }) => error.code

function parallelArrays(error: { code: number }): void {
  if (error.code !== 171) throw error
}
