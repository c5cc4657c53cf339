import { expect } from 'chai'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('collMod', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('makes an index unique in two steps, and names the documents in the way', async () => {
    const collection = world.fresh()
    const collMod = collection.collectionName
    await collection.insertMany([1, 2, 3].map((n) => ({ _id: n as never, x: n < 3 ? 1 : 2 })))
    await collection.createIndex({ x: 1 })
    const index = { keyPattern: { x: 1 } }
    expect((await failureOf(world.db.command({ collMod, index: { ...index, unique: true } }))).code).to.equal(
      72,
    )
    expect(await world.db.command({ collMod, index: { ...index, prepareUnique: true } })).to.include({
      prepareUnique_old: false,
      prepareUnique_new: true,
    })
    expect((await failureOf(collection.insertOne({ x: 1 }))).code).to.equal(11000)
    expect((await failureOf(collection.updateOne({ x: 2 }, { $set: { x: 1 } }))).code).to.equal(11000)
    const failure = await failureOf(world.db.command({ collMod, index: { ...index, unique: true } }))
    expect(failure.code).to.equal(359)
    expect(failure.errorResponse).to.deep.include({ violations: [{ ids: [1, 2] }] })
    await collection.deleteOne({ _id: 2 as never })
    expect(await world.db.command({ collMod, index: { ...index, unique: true } })).to.include({
      unique_new: true,
    })
    expect((await collection.indexes())[1]).to.deep.equal({ v: 2, key: { x: 1 }, name: 'x_1', unique: true })
    expect((await failureOf(collection.insertOne({ x: 1 }))).code).to.equal(11000)
    expect(await collection.countDocuments({ x: 1 })).to.equal(1)
  })

  it('changes the expiry of an index, and whether it is hidden', async () => {
    const collection = world.fresh()
    const collMod = collection.collectionName
    await collection.createIndex({ at: 1 }, { expireAfterSeconds: 10 })
    const index = { name: 'at_1' }
    expect(await world.db.command({ collMod, index: { ...index, expireAfterSeconds: 20 } })).to.include({
      expireAfterSeconds_old: 10,
      expireAfterSeconds_new: 20,
    })
    expect(await world.db.command({ collMod, index: { ...index, hidden: true } })).to.include({
      hidden_old: false,
      hidden_new: true,
    })
  })

  it('refuses an index or a collection that is not there, and images before a change', async () => {
    const { collectionName: collMod } = await world.db.createCollection(world.fresh().collectionName)
    const failing = (command: object) => failureOf(world.db.command({ collMod, ...command }))
    expect((await failing({ index: { name: 'none', hidden: true } })).code).to.equal(27)
    expect((await failing({ collMod: 'nowhere', validator: {} })).code).to.equal(26)
    expect((await failing({ changeStreamPreAndPostImages: { enabled: true } })).code).to.equal(72)
  })
})
