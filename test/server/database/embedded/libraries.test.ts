import { once } from 'node:events'
import { expect } from 'chai'
import MongoStore from 'connect-mongo'
import { GridFSBucket } from 'mongodb'
import mongoose from 'mongoose'
import { RateLimiterMongo } from 'rate-limiter-flexible'
import { startWorld, type World } from './support/world.js'

describe('The libraries of the hub on the embedded database', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  it('mongoose saves, finds, populates and counts', async () => {
    const connection = await mongoose
      .createConnection(world.database.uri, { dbName: 'hub', autoIndex: true })
      .asPromise()
    const { ObjectId } = mongoose.Schema.Types
    const Person = connection.model('Person', new mongoose.Schema({ name: { type: String, unique: true } }))
    const Note = connection.model(
      'Note',
      new mongoose.Schema({ by: { type: ObjectId, ref: 'Person' }, tags: [String] }, { timestamps: true }),
    )
    await Promise.all([Person.init(), Note.init()])
    const ada = await Person.create({ name: 'Ada' })
    const note = await Note.create({ by: ada._id, tags: ['a'] })
    note.tags.push('b')
    await note.save()
    const found = await Note.findOne({ tags: 'b' }).populate<{ by: { name: string } }>('by')
    expect(found?.by.name).to.equal('Ada')
    expect(await Note.countDocuments({ createdAt: { $lte: new Date() } })).to.equal(1)
    expect(await Person.create({ name: 'Ada' }).catch(({ code }) => code)).to.equal(11000)
    await connection.close()
  })

  it('GridFS stores a file and gives a part of it', async () => {
    const bucket = new GridFSBucket(world.db)
    const upload = bucket.openUploadStream('picture')
    const bytes = Buffer.from(Array.from({ length: 600_000 }, (_, i) => i % 251))
    upload.end(bytes)
    await once(upload, 'finish')
    const parts: Buffer[] = []
    for await (const part of bucket.openDownloadStream(upload.id, { start: 250_000, end: 530_000 }))
      parts.push(part)
    expect(Buffer.concat(parts).equals(bytes.subarray(250_000, 530_000))).to.equal(true)
    await bucket.delete(upload.id)
    expect(await world.db.collection('fs.chunks').countDocuments()).to.equal(0)
  })

  it('connect-mongo keeps a session', async () => {
    const store = MongoStore.create({ client: world.client, dbName: 'hub', ttl: 60 })
    const session = { cookie: { originalMaxAge: 1000 }, member: 7 } as never
    await new Promise((resolve) => store.set('one', session, resolve))
    const kept = await new Promise((resolve) => store.get('one', (_error, found) => resolve(found)))
    expect(kept).to.deep.include({ member: 7 })
  })

  it('rate-limiter-flexible counts', async () => {
    const limiter = new RateLimiterMongo({
      storeClient: world.client,
      dbName: 'hub',
      points: 2,
      duration: 10,
    })
    const consume = () =>
      limiter.consume('someone').then(
        () => true,
        () => false,
      )
    expect([await consume(), await consume(), await consume()]).to.deep.equal([true, true, false])
  })
})
