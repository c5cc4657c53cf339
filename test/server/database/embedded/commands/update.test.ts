import { expect } from 'chai'
import type { Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('update', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const filled = async (docs: Document[]) => {
    const collection = world.fresh()
    if (docs.length > 0) await collection.insertMany(docs)
    return collection
  }

  const rows: [string, Document, Document, Document[]][] = [
    [
      'the first that matches',
      { q: { a: 1 }, u: { $set: { b: 1 } } },
      { n: 1, nModified: 1 },
      [
        { _id: 1, a: 1, b: 1 },
        { _id: 2, a: 1 },
      ],
    ],
    [
      'all of them',
      { q: { a: 1 }, u: { $inc: { a: 1 } }, multi: true },
      { n: 2, nModified: 2 },
      [
        { _id: 1, a: 2 },
        { _id: 2, a: 2 },
      ],
    ],
    [
      'none that matches',
      { q: { a: 9 }, u: { $set: { b: 1 } } },
      { n: 0, nModified: 0 },
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ],
    ],
    [
      'to what is there already',
      { q: { _id: 1 }, u: { $set: { a: 1 } } },
      { n: 1, nModified: 0 },
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ],
    ],
    [
      'a whole document',
      { q: { _id: 2 }, u: { z: 1 } },
      { n: 1, nModified: 1 },
      [
        { _id: 1, a: 1 },
        { _id: 2, z: 1 },
      ],
    ],
    [
      'by a pipeline',
      { q: { _id: 2 }, u: [{ $set: { b: { $add: ['$a', 1] } } }] },
      { n: 1, nModified: 1 },
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1, b: 2 },
      ],
    ],
    [
      'or inserts it',
      { q: { _id: 3, k: 'x' }, u: { $set: { a: 5 } }, upsert: true },
      { n: 1, nModified: 0, upserted: [{ index: 0, _id: 3 }] },
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
        { _id: 3, k: 'x', a: 5 },
      ],
    ],
    [
      'the first in an order',
      { q: {}, u: { $set: { top: true } }, sort: { _id: -1 } },
      { n: 1, nModified: 1 },
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1, top: true },
      ],
    ],
  ]
  for (const [name, statement, expected, after] of rows) {
    it(`changes ${name}`, async () => {
      const collection = await filled([
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ])
      const reply = await world.db.command({ update: collection.collectionName, updates: [statement] })
      expect(reply).to.deep.equal({ ...expected, ok: 1 })
      expect(await collection.find().sort({ _id: 1 }).toArray()).to.deep.equal(after)
    })
  }

  it('keeps the indexes true', async () => {
    const collection = await filled([{ _id: 1, tags: ['a', 'b'] }, { _id: 2, tags: [] }, { _id: 3 }])
    await collection.createIndex({ tags: 1 })
    await collection.updateOne({ _id: 1 as never }, { $pull: { tags: 'a' as never } })
    await collection.updateOne({ _id: 3 as never }, { $push: { tags: 'a' as never } })
    const ids = async (tag: string) => (await collection.find({ tags: tag }).toArray()).map(({ _id }) => _id)
    expect(await ids('a')).to.deep.equal([3])
    expect(await ids('b')).to.deep.equal([1])
  })

  it('reports a duplicate key and changes nothing', async () => {
    const collection = await filled([
      { _id: 1, k: 1, v: 0 },
      { _id: 2, k: 2, v: 0 },
    ])
    await collection.createIndex({ k: 1 }, { unique: true })
    const reply = await world.db.command({
      update: collection.collectionName,
      updates: [{ q: { _id: 2 }, u: { $set: { k: 1, v: 9 } } }],
    })
    expect(reply.writeErrors[0]).to.deep.include({
      index: 0,
      code: 11000,
      keyPattern: { k: 1 },
      keyValue: { k: 1 },
    })
    expect(await collection.findOne({ _id: 2 as never })).to.deep.equal({ _id: 2, k: 2, v: 0 })
  })

  it('does not meet again a document that it moved forward in the index', async () => {
    const collection = await filled(Array.from({ length: 50 }, (_, n) => ({ n })))
    await collection.createIndex({ n: 1 })
    expect((await collection.updateMany({ n: { $gte: 0 } }, { $inc: { n: 10 } })).modifiedCount).to.equal(50)
    expect(await collection.find({ n: { $lt: 10 } }).toArray()).to.deep.equal([])
  })

  it('does not change the _id', async () => {
    const collection = await filled([{ _id: 1 }])
    for (const change of [{ $set: { _id: 2 } }, { _id: 2, a: 1 }]) {
      const { writeErrors } = await world.db.command({
        update: collection.collectionName,
        updates: [{ q: { _id: 1 }, u: change }],
      })
      expect(writeErrors[0].code).to.equal(66)
    }
  })

  const refused: [string, Document, number][] = [
    ['no statements', { updates: [] }, 16],
    ['a statement without a change', { updates: [{ q: {} }] }, 40414],
    ['a statement with a field of another', { updates: [{ q: {}, u: { $set: { a: 1 } }, limit: 1 }] }, 40415],
  ]
  for (const [name, rest, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect((await failureOf(world.db.command({ update: 'c', ...rest }))).code).to.equal(code)
    })
  }

  it('takes the constants of a pipeline as they stand', async () => {
    const collection = await filled([{ _id: 1 }])
    const u = [{ $set: { a: '$$sum', b: '$$path' } }]
    const c = { sum: { $add: [1, 2] }, path: '$a' }
    await world.db.command({ update: collection.collectionName, updates: [{ q: {}, u, c }] })
    expect(await collection.findOne()).to.deep.equal({ _id: 1, a: { $add: [1, 2] }, b: '$a' })
  })

  it('refuses constants without a pipeline', async () => {
    const updates = [{ q: {}, u: { $set: { a: 1 } }, c: {} }]
    const { writeErrors } = await world.db.command({ update: 'c', updates })
    expect(writeErrors[0].code).to.equal(51198)
  })

  it('refuses to replace many documents by one', async () => {
    const collection = await filled([{ a: 1 }])
    const { writeErrors } = await world.db.command({
      update: collection.collectionName,
      updates: [{ q: {}, u: { a: 2 }, multi: true }],
    })
    expect(writeErrors[0].code).to.equal(9)
  })
})
