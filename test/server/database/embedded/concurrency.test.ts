import { expect } from 'chai'
import { startWorld, type World } from './support/world.js'

const WRITERS = 20
const together = <T>(write: (i: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: WRITERS }, (_, i) => write(i)))

describe('Twenty writers at once', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('lose no increment of one counter', async () => {
    const counters = world.fresh()
    await counters.insertOne({ name: 'visits', n: 0 })
    await together(async () => {
      for (let k = 0; k < 10; k++) await counters.updateOne({ name: 'visits' }, { $inc: { n: 1 } })
    })
    expect((await counters.findOne())?.n).to.equal(WRITERS * 10)
  })

  it('are one to get a unique key', async () => {
    const members = world.fresh()
    await members.createIndex({ email: 1 }, { unique: true })
    const results = await together((i) => members.insertOne({ email: 'a@b.fr', i }))
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
    const codes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(new Set(codes)).to.deep.equal(new Set([11000]))
    expect(await members.countDocuments()).to.equal(1)
  })

  it('are one to get the last seat', async () => {
    const seats = world.fresh()
    await seats.insertOne({ event: 1, holder: null })
    const results = await together((i) =>
      seats.findOneAndUpdate(
        { event: 1, holder: null },
        { $set: { holder: i } },
        { returnDocument: 'after' },
      ),
    )
    const won = results.filter((result) => result.status === 'fulfilled' && result.value !== null)
    expect(won).to.have.length(1)
  })

  it('make one document when all upsert the same one', async () => {
    const sessions = world.fresh()
    await sessions.createIndex({ key: 1 }, { unique: true })
    await together(() => sessions.updateOne({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true }))
    expect(await sessions.find({}, { projection: { _id: 0 } }).toArray()).to.deep.equal([
      { key: 'k', n: WRITERS },
    ])
  })

  it('are all read by whoever wrote, at once', async () => {
    const notes = world.fresh()
    const results = await together(async (i) => {
      await notes.insertOne({ i })
      return (await notes.findOne({ i }))?.i === i
    })
    expect(results.every((result) => result.status === 'fulfilled' && result.value)).to.equal(true)
  })
})
