import { expect } from 'chai'
import { Binary, Decimal128, type Document, Long, ObjectId, Timestamp } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('insert', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const insert = (documents: Document[], rest: Document = {}) => {
    const collection = world.fresh()
    return world.db
      .command({ insert: collection.collectionName, documents, ...rest })
      .then((reply) => ({ reply, collection }))
  }

  it('stores every type as it came', async () => {
    const collection = world.fresh()
    const doc = {
      _id: new ObjectId(),
      int: 1,
      double: 1.5,
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('1.10'),
      text: 'é\0😀',
      date: new Date(5),
      bytes: new Binary(Buffer.from([1, 2])),
      nothing: null,
      list: [1, [2, { a: 3 }]],
      regex: /a.b/i,
      yes: true,
    }
    await collection.insertOne(doc)
    const found = await collection.findOne(
      {},
      { promoteValues: false, promoteLongs: false, bsonRegExp: true },
    )
    expect(found?.long.toString()).to.equal('9007199254740993')
    expect(found?.decimal.toString()).to.equal('1.10')
    expect(found?.int._bsontype).to.equal('Int32')
    expect(found?.double._bsontype).to.equal('Double')
    expect(await collection.findOne()).to.deep.include({
      text: doc.text,
      date: doc.date,
      list: doc.list,
      nothing: null,
    })
  })

  it('gives an _id to a document that has none, in front of its fields', async () => {
    const { collection } = await insert([{ a: 1 }])
    const found = (await collection.findOne()) as Document
    expect(Object.keys(found)).to.deep.equal(['_id', 'a'])
    expect(found._id).to.be.instanceOf(ObjectId)
  })

  it('moves the _id to the front', async () => {
    const { collection } = await insert([{ a: 1, _id: 7, b: 2 }])
    expect(Object.keys((await collection.findOne()) as Document)).to.deep.equal(['_id', 'a', 'b'])
  })

  it('stops at the first failure when ordered, and tells which it was', async () => {
    const { reply, collection } = await insert([{ _id: 1 }, { _id: 1 }, { _id: 2 }])
    expect(reply).to.deep.include({ ok: 1, n: 1 })
    expect(reply.writeErrors).to.have.length(1)
    expect(reply.writeErrors[0]).to.deep.include({
      index: 1,
      code: 11000,
      keyPattern: { _id: 1 },
      keyValue: { _id: 1 },
    })
    expect(reply.writeErrors[0].errmsg).to.equal(
      `E11000 duplicate key error collection: test.${collection.collectionName} index: _id_ dup key: { _id: 1 }`,
    )
    expect(await collection.countDocuments()).to.equal(1)
  })

  it('goes on after a failure when not ordered', async () => {
    const { reply } = await insert([{ _id: 1 }, { _id: 1 }, { _id: 2 }, { _id: 2 }], { ordered: false })
    expect(reply.n).to.equal(2)
    expect(reply.writeErrors.map(({ index }: Document) => index)).to.deep.equal([1, 3])
  })

  const refused: [string, Document[], Document, number][] = [
    ['no documents', [], {}, 16],
    ['a field that the command does not have', [{}], { orderd: true }, 40415],
    ['a flag that is a text', [{}], { ordered: 'yes' }, 14],
    ['a transaction', [{}], { txnNumber: Long.fromNumber(1), startTransaction: true, autocommit: false }, 20],
  ]
  for (const [name, documents, rest, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect((await failureOf(insert(documents, rest))).code).to.equal(code)
    })
  }

  for (const [name, _id] of [
    ['an array', [1]],
    ['a regular expression', /a/],
  ] as const) {
    it(`refuses ${name} as _id`, async () => {
      expect((await insert([{ _id }])).reply.writeErrors[0]).to.deep.include({ index: 0, code: 2 })
    })
  }

  it('puts the present moment into an empty timestamp, at the top alone', async () => {
    const empty = () => new Timestamp({ t: 0, i: 0 })
    const { collection } = await insert([{ at: empty(), in: { at: empty() } }])
    const found = (await collection.findOne()) as Document
    expect(found.at.t).to.be.within(Date.now() / 1000 - 60, Date.now() / 1000)
    expect(found.in.at.equals(empty())).to.equal(true)
    await collection.replaceOne({}, { at: empty() })
    expect(((await collection.findOne()) as Document).at.t).to.be.greaterThan(0)
    await collection.updateOne({}, { $set: { at: empty() } })
    expect(((await collection.findOne()) as Document).at.t).to.equal(0)
  })

  it('refuses an _id with an operator in it', async () => {
    expect((await insert([{ _id: { $gt: 1 } }])).reply.writeErrors[0]).to.deep.include({ index: 0, code: 52 })
  })

  it('refuses a collection whose name is no name', async () => {
    for (const name of ['', 'a$b', '.a']) {
      expect((await failureOf(world.db.command({ insert: name, documents: [{}] }))).code).to.equal(73)
    }
  })

  it('is applied once when it is sent twice under one number of its session', async () => {
    const collection = world.fresh()
    const lsid = { id: new Binary(Buffer.alloc(16, 5), 4) }
    const once = {
      insert: collection.collectionName,
      documents: [{ a: 1 }],
      lsid,
      txnNumber: Long.fromNumber(3),
    }
    const send = (command: Document) => rawCommand(world, command)
    expect(await send(once)).to.deep.equal(await send(once))
    expect(await collection.countDocuments()).to.equal(1)
    await send({ ...once, txnNumber: Long.fromNumber(4) })
    expect(await collection.countDocuments()).to.equal(2)
    expect((await send(once)).code).to.equal(225)
  })

  it('names the collation of the index that refuses a key, and shows the key alone', async () => {
    const people = world.fresh()
    await people.createIndex({ name: 1 }, { unique: true, collation: { locale: 'fr', strength: 1 } })
    await people.insertOne({ name: 'Été' })
    const failure = await failureOf(people.insertOne({ name: 'ete' }))
    expect(failure.message).to.match(
      /index: name_1 collation: { locale: "fr", caseLevel: false, .* version: "57\.1" } dup key: { name: "CollationKey\(0x[0-9a-f]+\)" }/,
    )
    expect(failure.keyPattern).to.deep.equal({ name: 1 })
  })
})

/** Sends a command as it is: the driver would put its own session into it. */
async function rawCommand(world: World, command: Document): Promise<Document> {
  const { connect } = await import('node:net')
  const { deserialize, serialize } = await import('bson')
  const body = serialize({ ...command, $db: 'test' })
  const frame = Buffer.alloc(21 + body.length)
  frame.writeInt32LE(frame.length, 0)
  frame.writeInt32LE(2013, 12)
  frame.set(body, 21)
  const socket = connect(Number(new URL(world.database.uri).port), '127.0.0.1')
  socket.write(frame)
  return new Promise((resolve) => {
    socket.once('data', (bytes: Buffer) => {
      socket.destroy()
      resolve(deserialize(bytes.subarray(21)))
    })
  })
}
