import { expect } from 'chai'
import type { AnyClientBulkWriteModel, ClientBulkWriteOptions, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

type Results = ReadonlyMap<number, Document>
type Models = { namespace: string; name: string; [field: string]: unknown }[]

describe('bulkWrite', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())
  beforeEach(async () => {
    await world.db.dropDatabase()
    await world.db.collection('a').insertMany([1, 2, 3].map((n) => ({ _id: n as never, x: n * 11 })))
  })

  const run = (models: Models, options: ClientBulkWriteOptions = {}) =>
    world.client.bulkWrite(models as unknown as AnyClientBulkWriteModel<Document>[], {
      verboseResults: true,
      ...options,
    })
  const namespace = 'test.a'

  it('inserts, updates, replaces and deletes in several collections', async () => {
    const result = await run([
      { namespace, name: 'insertOne', document: { _id: 4, x: 44 } },
      { namespace, name: 'updateOne', filter: { _id: 1 }, update: { $inc: { x: 1 } } },
      { namespace, name: 'updateMany', filter: { _id: { $gt: 1 } }, update: [{ $set: { y: '$x' } }] },
      { namespace: 'test.b', name: 'replaceOne', filter: { _id: 9 }, replacement: { x: 9 }, upsert: true },
      { namespace, name: 'deleteOne', filter: { _id: 3 } },
      { namespace, name: 'deleteMany', filter: { x: { $lt: 40 } } },
    ])
    expect(result).to.include({
      insertedCount: 1,
      matchedCount: 4,
      modifiedCount: 4,
      upsertedCount: 1,
      deletedCount: 3,
    })
    expect([...(result.updateResults as Results).values()].map((one) => one.upsertedId)).to.deep.equal([
      undefined,
      undefined,
      9,
    ])
    expect(await world.db.collection('a').find().toArray()).to.deep.equal([{ _id: 4, x: 44, y: 44 }])
    expect(await world.db.collection('b').find().toArray()).to.deep.equal([{ _id: 9, x: 9 }])
  })

  it('passes on variables, array filters, hints, collations and sorts', async () => {
    await world.db.collection('a').insertOne({ _id: 'w' as never, w: 'Été', list: [1, 2, 3] })
    await run(
      [
        {
          namespace,
          name: 'updateOne',
          filter: { w: 'ete' },
          update: { $set: { 'list.$[n]': 0 } },
          arrayFilters: [{ n: { $gt: 1 } }],
          collation: { locale: 'fr', strength: 1 },
          hint: '_id_',
        },
        { namespace, name: 'updateOne', filter: {}, update: { $set: { last: true } }, sort: { x: -1 } },
        { namespace, name: 'deleteMany', filter: { $expr: { $eq: ['$_id', '$$id'] } } },
      ],
      { let: { id: 1 } },
    )
    expect(await world.db.collection('a').find().toArray()).to.deep.equal([
      { _id: 2, x: 22 },
      { _id: 3, x: 33, last: true },
      { _id: 'w', w: 'Été', list: [1, 0, 0] },
    ])
  })

  const failing: Models = [
    { namespace, name: 'insertOne', document: { _id: 1 } },
    { namespace, name: 'insertOne', document: { _id: 5 } },
  ]
  it('stops at the first failure', async () => {
    const failure = await failureOf(run(failing))
    expect((failure.writeErrors as Results).get(0)?.code).to.equal(11000)
    expect(await world.db.collection('a').countDocuments()).to.equal(3)
  })

  it('goes on after it where the order does not matter', async () => {
    const failure = await failureOf(run(failing, { ordered: false }))
    expect([...(failure.writeErrors as Results).keys()]).to.deep.equal([0])
    expect(failure.partialResult).to.include({ insertedCount: 1 })
    expect(await world.db.collection('a').countDocuments()).to.equal(4)
  })

  it('is answered without the results that were not asked for', async () => {
    const reply = await world.client.db('admin').command({
      bulkWrite: 1,
      ops: [{ insert: 0, document: { _id: 6 } }],
      nsInfo: [{ ns: namespace }],
      errorsOnly: true,
    })
    expect(reply).to.deep.include({ nErrors: 0, nInserted: 1, nMatched: 0, ok: 1 })
    expect(reply.cursor.firstBatch).to.deep.equal([])
  })

  const refusals: [string, Document, number][] = [
    ['no operations', { ops: [], nsInfo: [{ ns: namespace }] }, 16],
    ['an operation on no namespace', { ops: [{ insert: 1, document: {} }], nsInfo: [{ ns: namespace }] }, 2],
    ['an unknown operation', { ops: [{ drop: 0 }], nsInfo: [{ ns: namespace }] }, 40415],
    ['a namespace below the first', { ops: [{ insert: -1, document: {} }], nsInfo: [{ ns: namespace }] }, 2],
    ['a namespace that is no document', { ops: [{ insert: 0, document: {} }], nsInfo: [5] }, 14],
    ['a namespace of other fields', { ops: [{ insert: 0, document: {} }], nsInfo: [{ x: 1 }] }, 40415],
    ['an insert without a document', { ops: [{ insert: 0 }], nsInfo: [{ ns: namespace }] }, 40414],
    ['a namespace without a database', { ops: [{ insert: 0, document: {} }], nsInfo: [{ ns: 'a' }] }, 73],
  ]
  for (const [sentence, fields, code] of refusals) {
    it(`refuses ${sentence}`, async () => {
      const running = world.client.db('admin').command({ bulkWrite: 1, ...fields })
      expect((await failureOf(running)).code).to.equal(code)
    })
  }

  it('is a command of the database admin', async () => {
    const running = world.db.command({ bulkWrite: 1, ops: [{}], nsInfo: [] })
    expect((await failureOf(running)).code).to.equal(13)
  })
})
