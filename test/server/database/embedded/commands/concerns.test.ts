import { expect } from 'chai'
import { type Document, Timestamp } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('The concerns and transactions of a command', () => {
  let world: World
  before(async () => {
    world = await startWorld()
    await world.db.collection('some').insertOne({ a: 1 })
  })
  after(() => world.stop())

  const reads: [string, Document, number?][] = [
    ['takes the level local', { level: 'local' }],
    ['takes the level majority', { level: 'majority' }],
    ['takes the level available', { level: 'available' }],
    ['refuses the level snapshot', { level: 'snapshot' }, 123],
    ['refuses the level linearizable', { level: 'linearizable' }, 123],
    ['refuses a level that there is not', { level: 'certain' }, 2],
    ['refuses a time of a cluster', { afterClusterTime: new Timestamp({ t: 1, i: 1 }) }, 20],
    ['refuses a field that it does not have', { wait: true }, 40415],
  ]
  for (const [sentence, readConcern, code] of reads) {
    it(`a read ${sentence}`, async () => {
      const reading = world.db.command({ find: 'some', readConcern })
      if (code === undefined) expect((await reading).ok).to.equal(1)
      else expect((await failureOf(reading)).code).to.equal(code)
    })
  }

  const writes: [string, Document, number?][] = [
    ['takes one member', { w: 1, j: true, wtimeout: 10 }],
    ['takes the majority', { w: 'majority' }],
    ['refuses two members', { w: 2 }, 2],
    ['refuses fewer than none', { w: -1 }, 9],
    ['refuses more than fifty', { w: 51 }, 9],
    ['refuses the name of a tag', { w: 'paris' }, 2],
    ['refuses a field that it does not have', { often: true }, 40415],
  ]
  for (const [sentence, writeConcern, code] of writes) {
    it(`a write ${sentence}`, async () => {
      const writing = world.db.command({ insert: 'some', documents: [{}], writeConcern })
      if (code === undefined) expect((await writing).n).to.equal(1)
      else expect((await failureOf(writing)).code).to.equal(code)
    })
  }

  it('a session of one snapshot is refused', async () => {
    const reading = world.client.withSession({ snapshot: true }, (session) =>
      world.db.collection('some').findOne({}, { session }),
    )
    expect((await failureOf(reading)).code).to.equal(123)
  })

  it('a transaction is refused, whether it reads or writes', async () => {
    const reading = world.client.withSession((session) =>
      session.withTransaction(() => world.db.collection('some').findOne({}, { session })),
    )
    expect(await failureOf(reading)).to.include({ code: 20, codeName: 'IllegalOperation' })
    const command = { lsid: undefined, startTransaction: true, autocommit: false }
    expect(
      (await failureOf(world.db.command({ insert: 'some', documents: [{}], ...command }))).code,
    ).to.equal(20)
  })

  it('a time limit is not negative', async () => {
    expect((await failureOf(world.db.command({ find: 'some', maxTimeMS: -1 }))).code).to.equal(2)
  })
})
