import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('A tailable cursor', () => {
  let world: World
  let log: Collection
  before(async () => {
    world = await startWorld()
  })
  beforeEach(async () => {
    log = await world.db.createCollection(world.fresh().collectionName, { capped: true, size: 4096, max: 3 })
    await log.insertMany([{ n: 1 }, { n: 2 }])
  })
  after(() => world.stop())

  const find = async (more: Document = {}) =>
    (await world.db.command({ find: log.collectionName, tailable: true, ...more })).cursor
  const getMore = async ({ id }: Document, more: Document = {}) =>
    (await world.db.command({ getMore: id, collection: log.collectionName, ...more })).cursor
  const numbers = (batch: Document[]) => batch.map(({ n }) => n)

  it('stays open at the end and goes on with what comes', async () => {
    const cursor = await find()
    expect(numbers(cursor.firstBatch)).to.deep.equal([1, 2])
    expect((await getMore(cursor)).nextBatch).to.deep.equal([])
    await log.insertMany([{ n: 3 }, { n: 4 }])
    expect(numbers((await getMore(cursor)).nextBatch)).to.deep.equal([3, 4])
    expect((await getMore(cursor)).id.toString()).to.equal(cursor.id.toString())
  })

  it('shows only what its filter finds, in batches of the size asked for', async () => {
    const cursor = await find({ filter: { n: { $gt: 1 } }, projection: { _id: 0 }, batchSize: 1 })
    expect(cursor.firstBatch).to.deep.equal([{ n: 2 }])
    await log.insertMany([{ n: 0 }, { n: 5 }, { n: 6 }])
    expect((await getMore(cursor, { batchSize: 1 })).nextBatch).to.deep.equal([{ n: 5 }])
    expect((await getMore(cursor, { batchSize: 1 })).nextBatch).to.deep.equal([{ n: 6 }])
  })

  it('waits for data where that is asked, no longer than it may', async () => {
    const cursor = await find({ awaitData: true })
    const asked = performance.now()
    expect((await getMore(cursor, { maxTimeMS: 60 })).nextBatch).to.deep.equal([])
    expect(performance.now() - asked).to.be.within(50, 900)
    const waiting = getMore(cursor, { maxTimeMS: 5000 })
    await setTimeout(30)
    await log.insertOne({ n: 3 })
    expect(numbers((await waiting).nextBatch)).to.deep.equal([3])
  })

  it('feeds the iteration of a driver', async () => {
    const cursor = log.find({}, { tailable: true, awaitData: true })
    const seen: number[] = []
    for await (const { n } of cursor) {
      seen.push(n)
      if (n < 5) await log.insertOne({ n: n + 2 })
      if (seen.length === 5) break
    }
    expect(seen).to.deep.equal([1, 2, 3, 4, 5])
  })

  it('ends with its collection, even while it waits', async () => {
    const cursor = await find({ awaitData: true })
    const waiting = failureOf(getMore(cursor, { maxTimeMS: 5000 }))
    await setTimeout(30)
    await log.drop()
    expect(await waiting).to.include({ code: 175 })
  })

  it('is closed at once on a collection that is empty', async () => {
    log = await world.db.createCollection(world.fresh().collectionName, { capped: true, size: 4096 })
    expect((await find()).id.toString()).to.equal('0')
  })

  const refused: [string, Document, number][] = [
    ['with a sort', { sort: { n: 1 } }, 2],
    ['backwards', { sort: { $natural: -1 } }, 2],
    ['with a single batch', { singleBatch: true }, 9],
    ['that awaits data and is not tailable', { tailable: false, awaitData: true }, 9],
  ]
  for (const [sentence, more, code] of refused) {
    it(`is refused ${sentence}`, async () => {
      expect(await failureOf(find(more))).to.include({ code })
    })
  }

  it('is refused a time to wait where it does not, and on a collection that is not capped', async () => {
    const cursor = await find()
    expect(await failureOf(getMore(cursor, { maxTimeMS: 50 }))).to.include({ code: 2 })
    const other = world.fresh()
    await other.insertOne({})
    expect(await failureOf(other.find({}, { tailable: true }).next())).to.include({ code: 2 })
  })
})
