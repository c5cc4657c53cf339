import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('aggregate', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
    posts = world.fresh()
    await posts.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: n as never, n, room: n % 3 })))
    await posts.createIndex({ room: 1, n: 1 })
    await world.db
      .collection('rooms')
      .insertMany([0, 1, 2].map((_id) => ({ _id: _id as never, name: `Salle ${_id}` })))
  })
  after(() => world.stop())

  const rows: [string, Document[], Document[]][] = [
    [
      'filters, sorts and cuts by an index',
      [
        { $match: { room: 1 } },
        { $sort: { n: -1 } },
        { $skip: 1 },
        { $limit: 2 },
        { $project: { n: 1, _id: 0 } },
      ],
      [{ n: 295 }, { n: 292 }],
    ],
    [
      'skips what was cut',
      [{ $sort: { n: 1 } }, { $limit: 3 }, { $skip: 2 }, { $project: { _id: 1 } }],
      [{ _id: 2 }],
    ],
    [
      'joins two filters',
      [{ $match: { room: 1 } }, { $match: { n: { $lt: 5 } } }, { $project: { _id: 1 } }],
      [{ _id: 1 }, { _id: 4 }],
    ],
    [
      'shows only what it was asked to, to the stages that follow too',
      [
        { $match: { n: { $lt: 2 } } },
        { $project: { n: 1 } },
        { $facet: { all: [{ $sort: { n: 1 } }], lost: [{ $match: { room: { $exists: true } } }] } },
      ],
      [
        {
          all: [
            { _id: 0, n: 0 },
            { _id: 1, n: 1 },
          ],
          lost: [],
        },
      ],
    ],
    ['counts', [{ $match: { room: 1 } }, { $group: { _id: 1, n: { $sum: 1 } } }], [{ _id: 1, n: 100 }]],
    ['counts nothing', [{ $match: { room: 9 } }, { $group: { _id: 1, n: { $sum: 1 } } }], []],
    [
      'groups',
      [{ $group: { _id: '$room', n: { $max: '$n' } } }, { $sort: { _id: 1 } }],
      [
        { _id: 0, n: 297 },
        { _id: 1, n: 298 },
        { _id: 2, n: 299 },
      ],
    ],
    [
      'looks into another collection',
      [
        { $match: { _id: 4 } },
        { $lookup: { from: 'rooms', localField: 'room', foreignField: '_id', as: 'in' } },
      ],
      [{ _id: 4, n: 4, room: 1, in: [{ _id: 1, name: 'Salle 1' }] }],
    ],
  ]
  for (const [name, pipeline, expected] of rows) {
    it(name, async () => expect(await posts.aggregate(pipeline).toArray()).to.deep.equal(expected))
  }

  it('answers in batches', async () => {
    const cursor = posts.aggregate([{ $addFields: { more: 1 } }], { batchSize: 7 })
    expect(await cursor.toArray()).to.have.length(300)
  })

  it('writes what comes out of it in the place of a collection, whose indexes stay', async () => {
    const out = world.fresh()
    await out.insertOne({ old: true })
    await out.createIndex({ n: 1 }, { unique: true })
    const stages = [{ $match: { n: { $lt: 3 } } }, { $project: { n: 1 } }, { $out: out.collectionName }]
    expect(await posts.aggregate(stages).toArray()).to.deep.equal([])
    expect(await out.find().toArray()).to.deep.equal([0, 1, 2].map((n) => ({ _id: n, n })))
    expect(await out.indexes()).to.have.length(2)
    const twice = [{ $match: { n: { $lt: 5 } } }, { $project: { n: '$room' } }, { $out: out.collectionName }]
    expect((await failureOf(posts.aggregate(twice).toArray())).code).to.equal(11000)
    expect(await out.countDocuments()).to.equal(3)
  })

  for (const stage of ['$out', '$merge']) {
    it(`holds what ${stage} writes to the validator of its collection, unless that is bypassed`, async () => {
      const { collectionName: into } = world.fresh()
      await world.db.createCollection(into, { validator: { n: { $lt: 2 } } })
      const pipeline = [{ $match: { n: { $lt: 3 } } }, { [stage]: into }]
      expect((await failureOf(posts.aggregate(pipeline).toArray())).code).to.equal(121)
      expect(await world.db.collection(into).countDocuments()).to.equal(0)
      await posts.aggregate(pipeline, { bypassDocumentValidation: true }).toArray()
      expect(await world.db.collection(into).countDocuments()).to.equal(3)
    })
  }

  it('merges what comes out of it into a collection', async () => {
    const into = world.fresh()
    await into.insertOne({ _id: 1 as never, kept: true })
    await posts
      .aggregate([{ $match: { n: { $lt: 3 } } }, { $merge: { into: into.collectionName } }])
      .toArray()
    expect(await into.find().sort({ _id: 1 }).toArray()).to.deep.equal([
      { _id: 0, n: 0, room: 0 },
      { _id: 1, kept: true, n: 1, room: 1 },
      { _id: 2, n: 2, room: 2 },
    ])
  })

  const refused: [string, Document, number][] = [
    ['a stage that is not one', { pipeline: [{ $foo: {} }], cursor: {} }, 40324],
    ['a stage of two names', { pipeline: [{ $match: {}, $limit: 1 }], cursor: {} }, 40323],
    ['a stage that is no document', { pipeline: ['$match'], cursor: {} }, 14],
    ['what is no pipeline', { pipeline: {}, cursor: {} }, 14],
    ['a filter that is no document', { pipeline: [{ $match: 1 }], cursor: {} }, 15959],
    ['an order that is no document', { pipeline: [{ $sort: 1 }], cursor: {} }, 15973],
    [
      'a counter whose name is a path',
      { pipeline: [{ $group: { _id: 1, 'a.b': { $sum: 1 } } }], cursor: {} },
      40235,
    ],
    [
      'a source that does not come first',
      { pipeline: [{ $match: {} }, { $collStats: { count: {} } }], cursor: {} },
      40602,
    ],
    ['documents of its own beside a collection', { pipeline: [{ $documents: [] }], cursor: {} }, 73],
    ['a stage that wants a collection', { aggregate: 1, pipeline: [{ $match: {} }], cursor: {} }, 73],
    ['nothing to read', { aggregate: 1, pipeline: [], cursor: {} }, 73],
    ['to write to what has no name', { pipeline: [{ $out: '' }], cursor: {} }, 73],
    ['no cursor', { pipeline: [] }, 9],
    ['a field that it does not have', { pipeline: [], cursor: {}, foo: 1 }, 40415],
    ['a cursor with more than a batch size', { pipeline: [], cursor: { foo: 1 } }, 40415],
  ]
  for (const [name, rest, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect((await failureOf(world.db.command({ aggregate: posts.collectionName, ...rest }))).code).to.equal(
        code,
      )
    })
  }
})
