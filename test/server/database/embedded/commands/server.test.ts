import { expect } from 'chai'
import type { Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('The commands on the server itself', () => {
  let world: World
  before(async () => {
    world = await startWorld()
    await world.db.collection('some').insertOne({ a: 1 })
  })
  after(() => world.stop())

  const answers: [Document, Document][] = [
    [{ hello: 1 }, { isWritablePrimary: true, maxWireVersion: 25, readOnly: false, helloOk: true }],
    [{ isMaster: 1 }, { ismaster: true, maxBsonObjectSize: 16777216, maxMessageSizeBytes: 48000000 }],
    [{ ping: 1 }, {}],
    [{ buildInfo: 1 }, { version: '8.0.0', maxBsonObjectSize: 16777216 }],
    [{ connectionStatus: 1 }, { authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }],
    [
      { getParameter: 1, featureCompatibilityVersion: 1 },
      { featureCompatibilityVersion: { version: '8.0' } },
    ],
    [{ collStats: 'some' }, { ns: 'test.some', count: 1, nindexes: 1, capped: false }],
    [{ dbStats: 1 }, { db: 'test', collections: 1, objects: 1, indexes: 1 }],
    [{ endSessions: [] }, {}],
    [{ refreshSessions: [] }, {}],
    [{ killSessions: [] }, {}],
    [{ killAllSessions: [] }, {}],
    [{ startSession: 1 }, { timeoutMinutes: 30 }],
    [{ getLog: 'startupWarnings' }, { log: [] }],
    [{ getCmdLineOpts: 1 }, { argv: ['essaim'] }],
  ]
  for (const [command, expected] of answers) {
    it(`answer ${Object.keys(command)[0]}`, async () => {
      expect(await world.db.command(command)).to.deep.include({ ...expected, ok: 1 })
    })
  }

  it('answer serverStatus and hostInfo', async () => {
    expect((await world.db.command({ serverStatus: 1 })).uptime).to.be.a('number')
    expect((await world.db.command({ hostInfo: 1 })).system.numCores).to.be.greaterThan(0)
  })

  it('count connections, bytes and operations', async () => {
    const before = await world.db.command({ serverStatus: 1 })
    await world.db.collection('counted').insertMany([{}, {}, {}])
    await world.db.collection('counted').find().toArray()
    const after = await world.db.command({ serverStatus: 1 })
    expect(after.connections.current).to.be.greaterThan(0)
    expect(after.connections.totalCreated).to.be.at.least(after.connections.current)
    expect(after.opcounters.insert - before.opcounters.insert).to.equal(3)
    expect(after.opcounters.query - before.opcounters.query).to.equal(1)
    expect(after.network.bytesIn).to.be.greaterThan(before.network.bytesIn)
  })

  it('promise no replica set, no topology version and no compression', async () => {
    const hello = await world.db.command({ hello: 1 })
    expect(hello).not.to.have.any.keys('setName', 'hosts', 'topologyVersion', 'compression', 'msg')
  })

  for (const name of ['createSearchIndexes', 'updateSearchIndex', 'dropSearchIndex']) {
    it(`refuse ${name} as a server without Atlas Search does`, async () => {
      const failure = await failureOf(world.db.command({ [name]: 'some', indexes: [] }))
      expect(failure).to.include({ code: 31082, codeName: 'SearchNotEnabled' })
    })
  }

  for (const name of [
    'mapReduce',
    'eval',
    'shutdown',
    'createUser',
    'geoNear',
    'nonsense',
    'constructor',
    '__proto__',
  ]) {
    it(`refuse ${name}`, async () => {
      const failure = await failureOf(world.db.command(JSON.parse(`{"${name}": 1}`)))
      expect(failure).to.include({ code: 59, codeName: 'CommandNotFound' })
      expect(failure.message).to.equal(`no such command: '${name}'`)
    })
  }
})
