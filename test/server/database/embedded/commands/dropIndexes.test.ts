import { expect } from 'chai'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('dropIndexes, listIndexes and collMod', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const indexed = async () => {
    const collection = world.fresh()
    await collection.createIndexes([
      { key: { a: 1 } },
      { key: { b: -1 } },
      { key: { at: 1 }, expireAfterSeconds: 60 },
    ])
    return collection
  }

  it('take away an index by its name, its key, or all of them', async () => {
    const collection = await indexed()
    const names = async () => (await collection.indexes()).map(({ name }) => name)
    await collection.dropIndex('a_1')
    expect(await names()).to.deep.equal(['_id_', 'b_-1', 'at_1'])
    await world.db.command({ dropIndexes: collection.collectionName, index: { b: -1 } })
    expect(await names()).to.deep.equal(['_id_', 'at_1'])
    const reply = await world.db.command({ dropIndexes: collection.collectionName, index: '*' })
    expect(reply).to.deep.include({ nIndexesWas: 2 })
    expect(await names()).to.deep.equal(['_id_'])
  })

  it('refuse what is not there, and the index on _id', async () => {
    const collection = await indexed()
    expect((await failureOf(collection.dropIndex('nowhere'))).code).to.equal(27)
    expect((await failureOf(collection.dropIndex('_id_'))).code).to.equal(72)
    const gone = [{ listIndexes: 'nowhere' }, { dropIndexes: 'nowhere', index: '*' }]
    const failures = await Promise.all(gone.map((command) => failureOf(world.db.command(command))))
    expect(failures.map(({ code, message }) => [code, message])).to.deep.equal([
      [26, 'ns does not exist: test.nowhere'],
      [26, 'ns not found test.nowhere'],
    ])
  })

  it('change the expiry of an index, and hide it', async () => {
    const collection = await indexed()
    const change = (index: object) => world.db.command({ collMod: collection.collectionName, index })
    expect(await change({ keyPattern: { at: 1 }, expireAfterSeconds: 90 })).to.deep.equal({
      expireAfterSeconds_old: 60,
      expireAfterSeconds_new: 90,
      ok: 1,
    })
    await change({ name: 'a_1', hidden: true })
    const found = await collection.indexes()
    expect(found.find(({ name }) => name === 'at_1')?.expireAfterSeconds).to.equal(90)
    expect(found.find(({ name }) => name === 'a_1')?.hidden).to.equal(true)
    expect(JSON.stringify(await collection.find({ a: 1 }).explain())).to.contain('COLLSCAN')
  })
})
