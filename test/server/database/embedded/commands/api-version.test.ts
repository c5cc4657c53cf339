import { expect } from 'chai'
import { type Document, MongoClient } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe("The version of MongoDB's stable API", () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const rows: [string, Document, number?][] = [
    ['is the first', { ping: 1, apiVersion: '1' }],
    ['is not the second', { ping: 1, apiVersion: '2' }, 322],
    ['is given where it is strict', { ping: 1, apiStrict: true }, 72],
    ['is given where what is deprecated fails', { ping: 1, apiDeprecationErrors: true }, 72],
    ['holds every command where it is not strict', { distinct: 'a', key: 'b', apiVersion: '1' }],
    [
      'does not hold every command where it is strict',
      { distinct: 'a', key: 'b', apiVersion: '1', apiStrict: true },
      323,
    ],
    [
      'does not hold every stage where it is strict',
      { aggregate: 1, pipeline: [{ $listLocalSessions: {} }], cursor: {}, apiVersion: '1', apiStrict: true },
      323,
    ],
  ]
  for (const [sentence, command, code] of rows) {
    it(sentence, async () => {
      if (code === undefined) expect((await world.db.command(command)).ok).to.equal(1)
      else expect((await failureOf(world.db.command(command))).code).to.equal(code)
    })
  }

  it('serves a driver that is strict', async () => {
    const serverApi = { version: '1', strict: true, deprecationErrors: true } as const
    const client = await new MongoClient(world.database.uri, { serverApi }).connect()
    const notes = client.db('test').collection('notes')
    await notes.insertMany([{}, {}, {}])
    expect(await notes.find({}, { batchSize: 1 }).toArray()).to.have.length(3)
    expect(await notes.countDocuments()).to.equal(3)
    await client.close()
  })
})
