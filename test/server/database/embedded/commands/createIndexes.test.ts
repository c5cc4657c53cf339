import { expect } from 'chai'
import type { Document, IndexDescription } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('createIndexes', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const create = (name: string, indexes: Document[]) => world.db.command({ createIndexes: name, indexes })

  it('makes the collection and tells how many indexes there were', async () => {
    const { collectionName } = world.fresh()
    const index = { key: { a: 1 }, name: 'a_1' }
    expect(await create(collectionName, [index])).to.deep.equal({
      numIndexesBefore: 1,
      numIndexesAfter: 2,
      createdCollectionAutomatically: true,
      ok: 1,
    })
    expect((await create(collectionName, [index])).note).to.equal('all indexes already exist')
  })

  it('builds the entries of what is there already', async () => {
    const collection = world.fresh()
    await collection.insertMany(Array.from({ length: 2000 }, (_, n) => ({ n, tags: [n % 7, n % 11] })))
    await collection.createIndex({ tags: 1, n: -1 })
    const plan = await collection.find({ tags: 3 }).sort({ n: -1 }).limit(5).explain('executionStats')
    expect(plan.executionStats).to.include({ totalDocsExamined: 5, nReturned: 5 })
    expect(JSON.stringify(plan.queryPlanner.winningPlan)).to.contain('IXSCAN').and.not.contain('SORT"')
  })

  it('makes hashed indexes, which serve equality and take no arrays', async () => {
    const collection = world.fresh()
    await collection.insertMany([{ k: 'a' }, { k: 'b' }, {}])
    await collection.createIndex({ k: 'hashed' })
    expect(await collection.indexes()).to.deep.include({ v: 2, key: { k: 'hashed' }, name: 'k_hashed' })
    const plan = await collection.find({ k: 'b' }).hint({ k: 'hashed' }).explain('executionStats')
    expect(plan.executionStats).to.include({ totalKeysExamined: 1, nReturned: 1 })
    expect(await failureOf(collection.insertOne({ k: [1] }))).to.include({ code: 16766 })
    await collection.dropIndex({ k: 'hashed' } as never)
    expect(await collection.indexes()).to.have.length(1)
  })

  it('is refused whole when a document is there twice', async () => {
    const collection = world.fresh()
    await collection.insertMany([{ k: 1 }, { k: 2 }, { k: 1 }])
    const specs = [
      { key: { z: 1 }, name: 'z' },
      { key: { k: 1 }, name: 'k', unique: true },
    ]
    const failure = await failureOf(create(collection.collectionName, specs))
    expect(failure).to.include({ code: 11000 })
    expect(failure.keyValue).to.deep.equal({ k: 1 })
    expect(await collection.indexes()).to.have.length(1)
  })

  const kinds: [string, IndexDescription, Document[], Document, number[], boolean][] = [
    ['unique', { key: { k: 1 }, unique: true }, [{ k: 1 }, { k: 2 }], { k: 2 }, [1], true],
    [
      'sparse, for a query that needs the field',
      { key: { k: 1 }, sparse: true },
      [{ k: 1 }, {}],
      { k: { $gte: 0 } },
      [0],
      true,
    ],
    [
      'sparse, not for a query that does not',
      { key: { k: 1 }, sparse: true },
      [{ k: 1 }, {}],
      { k: null },
      [1],
      false,
    ],
    [
      'partial, for a query inside it',
      { key: { k: 1 }, partialFilterExpression: { open: true } },
      [{ k: 1, open: true }, { k: 1 }],
      { k: 1, open: true },
      [0],
      true,
    ],
    [
      'partial, not for a query outside it',
      { key: { k: 1 }, partialFilterExpression: { open: true } },
      [{ k: 1, open: true }, { k: 1 }],
      { k: 1 },
      [0, 1],
      false,
    ],
    [
      'partial by a bound',
      { key: { k: 1 }, partialFilterExpression: { k: { $gt: 5 } } },
      [{ k: 9 }, { k: 1 }],
      { k: { $gte: 7 } },
      [0],
      true,
    ],
    ['hidden', { key: { k: 1 }, hidden: true }, [{ k: 1 }], { k: 1 }, [0], false],
    [
      'multikey through documents',
      { key: { 'k.v': 1 } },
      [{ k: [{ v: 1 }, { v: 2 }] }, { k: { v: 2 } }],
      { 'k.v': 2 },
      [0, 1],
      true,
    ],
    ['for a missing field', { key: { k: 1 } }, [{ k: null }, {}, { k: 1 }], { k: null }, [0, 1], true],
    ['for an anchored pattern', { key: { k: 1 } }, [{ k: 'abc' }, { k: 'b' }], { k: /^ab/ }, [0], true],
    ['for a whole array', { key: { k: 1 } }, [{ k: [1, 2] }, { k: [2, 1] }], { k: [1, 2] }, [0], true],
    [
      'for an element',
      { key: { 'k.a': 1 } },
      [{ k: [{ a: 1, b: 2 }] }, { k: [{ a: 1, b: 3 }] }],
      { k: { $elemMatch: { a: 1, b: 3 } } },
      [1],
      true,
    ],
  ]
  for (const [name, { key, ...options }, docs, query, expected, used] of kinds) {
    it(`serves an index ${name}`, async () => {
      const collection = world.fresh()
      await collection.createIndex(key as never, options)
      await collection.insertMany(docs.map((doc, i) => ({ ...doc, _id: i as never })))
      const found = await collection.find(query).sort({ _id: 1 }).toArray()
      expect(found.map(({ _id }) => _id)).to.deep.equal(expected)
      const { queryPlanner } = await collection.find(query).explain()
      expect(JSON.stringify(queryPlanner.winningPlan)).to.contain(used ? 'IXSCAN' : 'COLLSCAN')
    })
  }

  it('lets several documents without the field into a unique sparse index only', async () => {
    const [dense, sparse] = [world.fresh(), world.fresh()]
    await dense.createIndex({ k: 1 }, { unique: true })
    await sparse.createIndex({ k: 1 }, { unique: true, sparse: true })
    await sparse.insertMany([{}, {}])
    await dense.insertOne({})
    expect((await failureOf(dense.insertOne({}))).keyValue).to.deep.equal({ k: null })
  })

  it('lets one document hold a unique key twice, and not two', async () => {
    const collection = world.fresh()
    await collection.createIndex({ tags: 1 }, { unique: true })
    await collection.insertOne({ tags: ['a', 'a'] })
    expect((await failureOf(collection.insertOne({ tags: ['b', 'a'] }))).keyValue).to.deep.equal({
      tags: 'a',
    })
  })

  it('knows keys longer than LMDB takes', async () => {
    const collection = world.fresh()
    await collection.createIndex({ text: 1 }, { unique: true })
    const long = (end: string) => `${'é'.repeat(3000)}${end}`
    await collection.insertMany([{ text: long('a') }, { text: long('b') }, { text: 'z' }])
    expect(await collection.countDocuments({ text: long('b') })).to.equal(1)
    expect((await failureOf(collection.insertOne({ text: long('a') }))).code).to.equal(11000)
    expect(await collection.find({ text: { $gte: long('b') } }).toArray()).to.have.length(1)
    expect(await collection.find({ text: { $lte: long('a') } }).toArray()).to.have.length(2)
  })

  it('refuses two arrays side by side', async () => {
    const collection = world.fresh()
    await collection.createIndex({ a: 1, b: 1 })
    const failure = await failureOf(collection.insertOne({ a: [1], b: [2] }))
    expect(failure).to.include({ code: 171 })
    expect(failure.message).to.equal('cannot index parallel arrays [b] [a]')
  })

  it('passes over an unknown option where that is asked', async () => {
    const { collectionName } = world.fresh()
    const indexes = [{ key: { a: 1 }, name: 'a_1', colour: 'red' }]
    expect((await failureOf(create(collectionName, indexes))).code).to.equal(197)
    const command = { createIndexes: collectionName, indexes, ignoreUnknownIndexOptions: true }
    expect((await world.db.command(command)).numIndexesAfter).to.equal(2)
  })

  const refused: [string, Document, number][] = [
    ['an option of the index on _id', { key: { _id: 1 }, name: '_id_', unique: true }, 197],
    ['the index on _id backwards', { key: { _id: -1 }, name: '_id_-1' }, 2],
    ['no key', { name: 'x' }, 67],
    ['an empty key', { key: {}, name: 'x' }, 67],
    ['a direction of zero', { key: { a: 0 }, name: 'x' }, 67],
    ['a kind that it does not know', { key: { a: 'columnstore' }, name: 'x' }, 67],
    ['two hashed fields', { key: { a: 'hashed', b: 'hashed' }, name: 'x' }, 31303],
    ['a hashed one that is unique', { key: { a: 'hashed' }, name: 'x', unique: true }, 16764],
    ['a geospatial one that is unique', { key: { a: '2d' }, name: 'x', unique: true }, 67],
    ['a text index', { key: { a: 'text' }, name: 'x' }, 67],
    ['a wildcard', { key: { '$**': 1 }, name: 'x' }, 67],
    ['no name', { key: { a: 1 } }, 9],
    ['an option that is not one', { key: { a: 1 }, name: 'x', uniq: true }, 197],
    [
      'sparse and partial together',
      { key: { a: 1 }, name: 'x', sparse: true, partialFilterExpression: { a: 1 } },
      67,
    ],
    [
      'a partial filter with a negation',
      { key: { a: 1 }, name: 'x', partialFilterExpression: { a: { $ne: 1 } } },
      67,
    ],
    ['an expiry of two fields', { key: { a: 1, b: 1 }, name: 'x', expireAfterSeconds: 1 }, 67],
    ['another key under a name that is taken', { key: { other: 1 }, name: 'taken' }, 86],
    ['other options under a name that is taken', { key: { t: 1 }, name: 'taken', unique: true }, 86],
    [
      'another lifetime under a name that is taken',
      { key: { t: 1 }, name: 'taken', expireAfterSeconds: 5 },
      85,
    ],
    ['a second name for the same key', { key: { t: 1 }, name: 'again' }, 85],
  ]
  for (const [name, index, code] of refused) {
    it(`refuses ${name}`, async () => {
      const { collectionName } = world.fresh()
      await create(collectionName, [{ key: { t: 1 }, name: 'taken' }])
      expect((await failureOf(create(collectionName, [index]))).code).to.equal(code)
    })
  }
})
