import { expect } from 'chai'
import { type Collection, Long } from 'mongodb'
import { Cursors } from '../../../../../server/database/embedded/commands/cursors.js'
import { Reader } from '../../../../../server/database/embedded/planner/reader.js'
import { failureOf, startWorld, type World } from '../support/world.js'

/** Documents of which every hundredth takes a while to be found. */
function* slow(count: number): Generator<Buffer> {
  for (let n = 0; n < count; n++) {
    const until = Date.now() + 10
    while (n % 100 === 0 && Date.now() < until);
    yield Buffer.from([5, 0, 0, 0, 0])
  }
}

describe('getMore and killCursors', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
    posts = world.fresh()
    await posts.insertMany(Array.from({ length: 30 }, (_, n) => ({ n })))
  })
  after(() => world.stop())

  const open = async () => (await world.db.command({ find: posts.collectionName, batchSize: 5 })).cursor.id
  const more = (id: Long, rest = {}) =>
    world.db.command({ getMore: Long.fromValue(id), collection: posts.collectionName, ...rest })

  it('give the batch that is asked for', async () => {
    const id = await open()
    expect((await more(id, { batchSize: 7 })).cursor.nextBatch).to.have.length(7)
    const last = await more(id)
    expect(last.cursor.nextBatch).to.have.length(18)
    expect((await failureOf(more(id))).code).to.equal(43)
  })

  it('end a cursor', async () => {
    const id = Long.fromValue(await open())
    const unknown = Long.fromNumber(5)
    const reply = await world.db.command({ killCursors: posts.collectionName, cursors: [id, unknown] })
    expect(reply.cursorsKilled.map(String)).to.deep.equal([String(id)])
    expect(reply.cursorsNotFound.map(String)).to.deep.equal(['5'])
    expect((await failureOf(more(id))).message).to.equal(`cursor id ${id} not found`)
  })

  it('refuse a cursor that is no long', async () => {
    const killed = world.db.command({ killCursors: posts.collectionName, cursors: ['x'] })
    expect((await failureOf(killed)).code).to.equal(14)
  })

  it('refuse a cursor of another collection', async () => {
    const id = Long.fromValue(await open())
    expect((await failureOf(world.db.command({ getMore: id, collection: 'other' }))).code).to.equal(13)
  })

  it('take no time limit of their own, as no cursor waits for data', async () => {
    const id = Long.fromValue(await open())
    expect((await failureOf(more(id, { maxTimeMS: 100 }))).code).to.equal(2)
    expect((await more(id)).cursor.nextBatch).to.have.length(25)
  })

  it('end with the collection that is dropped', async () => {
    const gone = world.fresh()
    await gone.insertMany([{}, {}, {}])
    const { cursor } = await world.db.command({ find: gone.collectionName, batchSize: 1 })
    await gone.drop()
    const next = () =>
      failureOf(world.db.command({ getMore: Long.fromValue(cursor.id), collection: gone.collectionName }))
    expect(await next()).to.include({ code: 175, codeName: 'QueryPlanKilled' })
    expect((await next()).code).to.equal(43)
  })

  it('outlive a collection whose name begins theirs', async () => {
    const files = world.db.collection('bucket.files')
    await files.insertMany([{}, {}, {}])
    await world.db.collection('bucket').insertOne({})
    const { cursor } = await world.db.command({ find: 'bucket.files', batchSize: 1 })
    await world.db.collection('bucket').drop()
    const reply = await world.db.command({ getMore: Long.fromValue(cursor.id), collection: 'bucket.files' })
    expect(reply.cursor.nextBatch).to.have.length(2)
  })

  it('end with the collection that is renamed', async () => {
    const old = world.fresh()
    await old.insertMany([{}, {}, {}])
    const { cursor } = await world.db.command({ find: old.collectionName, batchSize: 1 })
    await old.rename(`${old.collectionName}-renamed`)
    const failure = await failureOf(
      world.db.command({ getMore: Long.fromValue(cursor.id), collection: old.collectionName }),
    )
    expect(failure.code).to.equal(175)
    expect(failure.message).to.match(/^collection renamed from 'test\.c\d+' to /)
  })

  it('end a batch of no given size when its turn is over, and miss nothing', async () => {
    const cursors = new Cursors()
    const { id } = await cursors.start({
      namespace: 'a.b',
      documents: slow(2000),
      reader: new Reader(),
      batchSize: 0,
    })
    const sizes: number[] = []
    let next = id
    while (next !== 0n) {
      const reply = await cursors.more(next, 'a.b', undefined)
      sizes.push(reply.batch.length)
      next = reply.id
    }
    expect(sizes.length).to.be.greaterThan(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.equal(2000)
  })

  it('never give a batch of more than 16 MB', async () => {
    const large = world.fresh()
    for (let i = 0; i < 5; i++) await large.insertOne({ text: 'x'.repeat(6 * 1024 * 1024) })
    const { cursor } = await world.db.command({ find: large.collectionName })
    expect(cursor.firstBatch).to.have.length(2)
    expect(await large.find().toArray()).to.have.length(5)
  })
})
