import { expect } from 'chai'
import { MongoClient } from 'mongodb'
import {
  type CommandReport,
  monitorCommands,
  type SlowQuery,
  shapeOf,
} from '../../../server/database/monitor.js'
import { hub } from '../../support/hub.js'

async function until(check: () => boolean) {
  const deadline = Date.now() + 5000
  while (!check()) {
    if (Date.now() > deadline) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe('watching the database', () => {
  let client: MongoClient
  let commands: CommandReport[]
  let slow: SlowQuery[]

  async function watch(slowMilliseconds: number) {
    await hub()
    const { default: mongoose } = await import('mongoose')
    const uri = process.env.MONGODB_URI ?? embeddedUri(mongoose.connection.getClient())
    client = new MongoClient(uri, { monitorCommands: true })
    commands = []
    slow = []
    monitorCommands(client, {
      slowMilliseconds,
      onCommand: (report) => commands.push(report),
      onSlowQuery: (query) => slow.push(query),
    })
    await client.connect()
    return client.db(`monitor_${process.pid}`)
  }

  function embeddedUri({ options }: MongoClient): string {
    const [host] = options.hosts
    return `mongodb://${host?.socketPath ? encodeURIComponent(host.socketPath) : `${host?.host}:${host?.port}`}`
  }

  afterEach(async () => {
    await client.db(`monitor_${process.pid}`).dropDatabase()
    await client.close()
  })

  it('reports each command with its outcome and its time', async () => {
    const db = await watch(0)
    await db.collection('things').insertOne({ a: 1 })
    await db.command({ noSuchCommand: 1 }).catch(() => undefined)
    expect(commands.find(({ command }) => command === 'insert')?.outcome).to.equal('ok')
    expect(commands.find(({ command }) => command === 'noSuchCommand')?.outcome).to.equal('failed')
    expect(slow).to.deep.equal([])
  })

  it('tells the plan of a slow query, and nothing of what people typed', async () => {
    const db = await watch(1)
    const things = Array.from({ length: 20_000 }, (_, n) => ({ n, name: `Camille ${n}` }))
    await db.collection('things').insertMany(things)
    await db
      .collection('things')
      .find({ name: /mille 19999$/, n: { $gt: 5 } })
      .toArray()
    await until(() => slow.length > 0)
    expect(slow[0]).to.include({
      command: 'find',
      collection: 'things',
      docsExamined: 20_000,
      keysExamined: 0,
    })
    expect(slow[0]?.plan).to.equal('COLLSCAN')
    expect(slow[0]?.shape).to.equal('{"name":"?","n":{"$gt":"?"}}')
  })

  it('names the index of a slow query that has one', async () => {
    const db = await watch(1)
    await db.collection('things').createIndex({ n: 1 }, { name: 'by_n' })
    await db.collection('things').insertMany(Array.from({ length: 20_000 }, (_, n) => ({ n, m: n % 7 })))
    await db
      .collection('things')
      .find({ n: { $gte: 0 }, m: 9 })
      .toArray()
    await until(() => slow.length > 0)
    expect(slow[0]?.plan).to.contain('IXSCAN by_n')
    expect(slow[0]?.keysExamined).to.equal(20_000)
  })

  it('tells the plan of a slow aggregation and of a slow write', async () => {
    const db = await watch(1)
    await db.collection('things').insertMany(Array.from({ length: 20_000 }, (_, n) => ({ n })))
    await db
      .collection('things')
      .aggregate([{ $match: { n: { $gt: 5 } } }, { $group: { _id: null, sum: { $sum: '$n' } } }])
      .toArray()
    await db.collection('things').updateMany({ n: { $gt: 19_990 } }, { $set: { seen: true } })
    await until(() => slow.length > 1)
    const told = Object.fromEntries(slow.map((query) => [query.command, query]))
    expect(told.aggregate?.plan).to.contain('COLLSCAN')
    expect(told.aggregate?.docsExamined).to.equal(20_000)
    expect(told.update?.plan).to.equal('UPDATE < COLLSCAN')
    expect(told.update?.shape).to.equal('{"n":{"$gt":"?"}}')
  })
})

describe('the shape of a filter', () => {
  it('holds names and operators, and no value', () => {
    expect(
      shapeOf({ email: 'a@b.fr', $or: [{ x: 1 }, { y: 2 }], at: new Date(), ids: ['a', 'b'] }),
    ).to.deep.equal({
      email: '?',
      $or: [{ x: '?' }],
      at: '?',
      ids: ['?'],
    })
  })
})
