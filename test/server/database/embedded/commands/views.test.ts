import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('A view', () => {
  let world: World
  let posts: Collection
  let open: Collection
  before(async () => {
    world = await startWorld()
    posts = world.db.collection('posts')
    await posts.insertMany(
      Array.from({ length: 200 }, (_, n) => ({ _id: n as never, n, open: n % 2 === 0, tags: [n % 3] })),
    )
    await posts.createIndex({ open: 1, n: 1 })
    await world.db.createCollection('open', { viewOn: 'posts', pipeline: [{ $match: { open: true } }] })
    open = world.db.collection('open')
    await world.db.createCollection('late', {
      viewOn: 'open',
      pipeline: [{ $match: { n: { $gte: 190 } } }, { $project: { n: 1 } }],
    })
    await world.db.createCollection('folded', {
      viewOn: 'names',
      pipeline: [],
      collation: { locale: 'fr', strength: 1 },
    })
    await world.db.collection('names').insertMany([{ name: 'Éva' }, { name: 'Ugo' }])
  })
  after(() => world.stop())

  it('answers find with its filter, order, slice and projection', async () => {
    const found = open.find(
      { n: { $lt: 100 } },
      { sort: { n: -1 }, skip: 1, limit: 2, projection: { n: 1, _id: 0 } },
    )
    expect(await found.toArray()).to.deep.equal([{ n: 96 }, { n: 94 }])
  })

  it('gives its documents in batches, under its own name', async () => {
    expect(await open.find({}, { batchSize: 7 }).toArray()).to.have.length(100)
    const { cursor } = await world.db.command({ find: 'open', batchSize: 1 })
    expect(cursor.ns).to.equal('test.open')
  })

  it('may show another view', async () =>
    expect(await world.db.collection('late').find().toArray()).to.deep.equal(
      [190, 192, 194, 196, 198].map((n) => ({ _id: n, n })),
    ))

  it('counts and tells what is distinct', async () => {
    expect(await open.countDocuments({ n: { $lt: 10 } })).to.equal(5)
    expect(await open.estimatedDocumentCount()).to.equal(100)
    expect(await world.db.command({ count: 'open', query: {}, skip: 90 })).to.include({ n: 10 })
    expect(await open.distinct('tags', { n: { $lt: 3 } })).to.deep.equal([0, 2])
  })

  it('is aggregated, joined and united', async () => {
    expect(await open.aggregate([{ $count: 'n' }]).toArray()).to.deep.equal([{ n: 100 }])
    const joined = [
      { $match: { _id: { $in: [1, 2] } } },
      {
        $lookup: {
          from: 'open',
          localField: 'n',
          foreignField: 'n',
          as: 'same',
          pipeline: [{ $project: { n: 1 } }],
        },
      },
      { $project: { same: 1 } },
      { $sort: { _id: 1 } },
    ]
    expect(await posts.aggregate(joined).toArray()).to.deep.equal([
      { _id: 1, same: [] },
      { _id: 2, same: [{ _id: 2, n: 2 }] },
    ])
    const united = [{ $limit: 1 }, { $unionWith: 'late' }, { $count: 'n' }]
    expect(await posts.aggregate(united).toArray()).to.deep.equal([{ n: 6 }])
  })

  it('has a collation of its own, which nothing overrides', async () => {
    const folded = world.db.collection('folded')
    expect(await folded.countDocuments({ name: 'eva' })).to.equal(1)
    const other = folded.find({ name: 'eva' }, { collation: { locale: 'en' } })
    expect((await failureOf(other.toArray())).code).to.equal(167)
  })

  it('uses the indexes of what it shows, and explains so', async () => {
    const { queryPlanner } = await open.find({ n: 4 }).explain('queryPlanner')
    expect(queryPlanner.winningPlan.inputStage).to.include({ stage: 'IXSCAN', indexName: 'open_1_n_1' })
  })

  it('is listed as one, and counted apart', async () => {
    const [view] = await world.db.listCollections({ name: 'open' }).toArray()
    expect(view).to.deep.equal({
      name: 'open',
      type: 'view',
      options: { viewOn: 'posts', pipeline: [{ $match: { open: true } }] },
      info: { readOnly: true },
    })
    expect(await world.db.command({ dbStats: 1 })).to.include({ views: 3, collections: 2 })
  })

  it('may be told to show something else, and be dropped', async () => {
    await world.db.createCollection('changing', { viewOn: 'posts', pipeline: [] })
    await world.db.command({ collMod: 'changing', viewOn: 'posts', pipeline: [{ $match: { n: 1 } }] })
    expect(await world.db.collection('changing').countDocuments()).to.equal(1)
    await world.db.collection('changing').drop()
    expect(await posts.countDocuments()).to.equal(200)
  })

  const refused: [string, Document, number][] = [
    ['an insert', { insert: 'open', documents: [{}] }, 166],
    ['an index', { createIndexes: 'open', indexes: [{ key: { a: 1 }, name: 'a' }] }, 166],
    ['to list indexes', { listIndexes: 'open' }, 166],
    ['statistics', { collStats: 'open' }, 166],
    ['a deletion', { findAndModify: 'open', query: {}, remove: true }, 166],
    ['an update', { findAndModify: 'open', query: {}, update: { $set: { a: 1 } } }, 166],
    ['to be written by a pipeline', { aggregate: 'posts', pipeline: [{ $out: 'open' }], cursor: {} }, 166],
    ['a view that writes', { create: 'v', viewOn: 'posts', pipeline: [{ $out: 'x' }] }, 167],
    ['a view of itself', { create: 'v', viewOn: 'v', pipeline: [] }, 5],
    ['a view with an unknown stage', { create: 'v', viewOn: 'posts', pipeline: [{ $foo: 1 }] }, 40324],
    ['a capped view', { create: 'v', viewOn: 'posts', capped: true, size: 100 }, 72],
    ['a name that is taken', { create: 'posts', viewOn: 'names' }, 48],
    ['to make a collection a view', { collMod: 'posts', viewOn: 'names', pipeline: [] }, 72],
  ]
  for (const [what, command, code] of refused) {
    it(`refuses ${what}`, async () =>
      expect((await failureOf(world.db.command(command))).code).to.equal(code))
  }

  it('refuses updates and deletions one by one', async () => {
    for (const attempt of [open.updateOne({}, { $set: { a: 1 } }), open.deleteOne({})]) {
      expect((await failureOf(attempt)).code).to.equal(166)
    }
  })
})
