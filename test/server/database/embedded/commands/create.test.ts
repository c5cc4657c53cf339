import { expect } from 'chai'
import type { Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('create, drop and renameCollection', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('make a collection once', async () => {
    const name = world.fresh().collectionName
    await world.db.command({ create: name })
    await world.db.command({ create: name })
    const failure = await failureOf(
      world.db.command({ create: name, collation: { locale: 'fr', strength: 1 } }),
    )
    expect(failure.code).to.equal(48)
  })

  it('list it with its options and its index on _id', async () => {
    const name = world.fresh().collectionName
    await world.db.createCollection(name, { collation: { locale: 'fr', strength: 2 } })
    const [found] = await world.db.listCollections({ name }).toArray()
    expect(found).to.deep.include({ name, type: 'collection' })
    expect((found as Document).options.collation).to.include({ locale: 'fr', strength: 2 })
    expect((found as Document).idIndex).to.deep.include({ key: { _id: 1 }, name: '_id_' })
    expect(await world.db.listCollections({ name }, { nameOnly: true }).toArray()).to.deep.equal([
      { name, type: 'collection' },
    ])
  })

  it('use the collation of the collection where a query gives none', async () => {
    const name = world.fresh().collectionName
    const words = await world.db.createCollection(name, { collation: { locale: 'fr', strength: 1 } })
    await words.insertMany([{ w: 'Été' }, { w: 'hiver' }])
    await words.createIndex({ w: 1 })
    expect(await words.countDocuments({ w: 'ete' })).to.equal(1)
  })

  it('remove it with all that it holds', async () => {
    const collection = world.fresh()
    await collection.insertOne({ a: 1 })
    await collection.createIndex({ a: 1 })
    expect(await world.db.command({ drop: collection.collectionName })).to.deep.include({
      ok: 1,
      nIndexesWas: 2,
    })
    expect(await collection.find().toArray()).to.deep.equal([])
    await collection.insertOne({ a: 1 })
    expect(await collection.indexes()).to.have.length(1)
    expect((await world.db.command({ drop: 'nowhere' })).ok).to.equal(1)
  })

  it('give it another name, over another one if that is asked', async () => {
    const [from, to] = [world.fresh(), world.fresh()]
    await from.insertOne({ _id: 1 as never })
    await from.createIndex({ a: 1 })
    await to.insertOne({ _id: 2 as never })
    expect((await failureOf(from.rename(to.collectionName))).code).to.equal(48)
    await from.rename(to.collectionName, { dropTarget: true })
    expect(await to.find().toArray()).to.deep.equal([{ _id: 1 }])
    expect(await to.indexes()).to.have.length(2)
    expect((await failureOf(from.rename('other'))).code).to.equal(26)
  })

  it('remove a whole database', async () => {
    const db = world.client.db('gone')
    await db.collection('a').insertOne({})
    await db.collection('b').insertOne({})
    const names = async () =>
      (await world.client.db().admin().listDatabases()).databases.map(({ name }) => name)
    expect(await names()).to.include('gone')
    await db.dropDatabase()
    expect(await names()).not.to.include('gone')
    expect(await db.listCollections().toArray()).to.deep.equal([])
  })

  it('keep of a capped collection what fits, the newest', async () => {
    const log = await world.db.createCollection(world.fresh().collectionName, {
      capped: true,
      size: 100_000,
      max: 3,
    })
    await log.createIndex({ n: 1 })
    for (let n = 0; n < 8; n++) await log.insertOne({ n })
    expect((await log.find().toArray()).map(({ n }) => n)).to.deep.equal([5, 6, 7])
    expect(await log.find({ n: { $lt: 5 } }).toArray()).to.deep.equal([])
    expect(await log.isCapped()).to.equal(true)
  })

  it('hold documents to the validator of their collection', async () => {
    const validator = { age: { $gte: 18 } }
    const members = await world.db.createCollection(world.fresh().collectionName, { validator })
    await members.insertOne({ _id: 1 as never, age: 20 })
    expect((await failureOf(members.insertOne({ age: 3 }))).code).to.equal(121)
    expect((await failureOf(members.updateOne({ age: 20 }, { $set: { age: 3 } }))).code).to.equal(121)
    expect(
      (await failureOf(members.updateOne({ x: 1 }, { $set: { age: 3 } }, { upsert: true }))).code,
    ).to.equal(121)
    await members.insertOne({ age: 3 }, { bypassDocumentValidation: true })
    await world.db.command({ collMod: members.collectionName, validationLevel: 'moderate' })
    await members.updateOne({ age: 3 }, { $set: { age: 4 } })
    expect(await members.countDocuments({ age: { $lt: 18 } })).to.equal(1)
  })

  const refused: [string, Document][] = [
    ['a size of a collection that is not capped', { size: 1000 }],
    ['a number of documents of a collection that is not capped', { max: 10 }],
    ['images for a change stream', { changeStreamPreAndPostImages: { enabled: true } }],
  ]
  for (const [name, options] of refused) {
    it(`refuse ${name}`, async () => {
      expect((await failureOf(world.db.command({ create: 'refused', ...options }))).code).to.equal(72)
    })
  }

  it('rename from the database admin alone', async () => {
    const failure = await failureOf(world.db.command({ renameCollection: 'test.a', to: 'test.b' }))
    expect(failure).to.include({ code: 13, codeName: 'Unauthorized' })
  })

  for (const [name, options] of [['time series', { timeseries: { timeField: 't' } }]] as [
    string,
    Document,
  ][]) {
    it(`refuse ${name}, loudly`, async () => {
      expect((await failureOf(world.db.command({ create: 'refused', ...options }))).code).to.equal(238)
    })
  }

  it('order a clustered collection by its _id, and list it as one', async () => {
    const clustered = { key: { _id: 1 }, unique: true, name: 'by id' }
    await world.db.createCollection('clustered', { clusteredIndex: clustered })
    const collection = world.db.collection<{ _id: number }>('clustered')
    await collection.insertMany([{ _id: 3 }, { _id: 1 }, { _id: 2 }])
    expect(await collection.find().toArray()).to.deep.equal([{ _id: 1 }, { _id: 2 }, { _id: 3 }])
    expect(await collection.find().sort({ $natural: -1 }).limit(1).toArray()).to.deep.equal([{ _id: 3 }])
    expect(await collection.find({ _id: 2 }).hint('by id').toArray()).to.deep.equal([{ _id: 2 }])
    expect(await collection.indexes()).to.deep.equal([{ v: 2, ...clustered, clustered: true }])
    const [listed] = await world.db.listCollections({ name: 'clustered' }).toArray()
    expect(listed).to.deep.include({ options: { clusteredIndex: { v: 2, ...clustered } } })
    expect(listed).not.to.have.property('idIndex')
  })

  for (const [what, options, code] of [
    ['to cluster by another key', { clusteredIndex: { key: { a: 1 }, unique: true } }, 72],
    ['to cluster with doubles', { clusteredIndex: { key: { _id: 1 }, unique: false } }, 72],
    ['to cluster by no key', { clusteredIndex: { unique: true } }, 40414],
    ['a lifetime of an ordinary collection', { expireAfterSeconds: 5 }, 72],
  ] as [string, Document, number][]) {
    it(`refuse ${what}`, async () => {
      expect((await failureOf(world.db.command({ create: 'refused', ...options }))).code).to.equal(code)
    })
  }
})
