import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { deserialize, serialize } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import { failureOf, startWorld, type World } from '../support/world.js'

const OP_MSG = 2013

describe('A connection that does not speak the protocol', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const open = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(world.database.uri).port), '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    return socket
  }
  const serverLives = async () => expect((await world.db.command({ ping: 1 })).ok).to.equal(1)

  const isClosed = async (bytes: Buffer) => {
    const socket = await open()
    socket.write(bytes)
    socket.resume()
    await once(socket, 'close')
    await serverLives()
  }

  const cases: [string, () => Buffer][] = [
    ['a length of nothing', () => header(0, OP_MSG)],
    ['a negative length', () => header(-5, OP_MSG)],
    ['a length of one gigabyte', () => header(1 << 30, OP_MSG)],
    ['an unknown operation', () => framed(Buffer.alloc(20), 9999)],
    ['a message without a body', () => framed(Buffer.alloc(4))],
    [
      'an unknown section',
      () => framed(Buffer.concat([Buffer.from([0, 0, 0, 0, 7]), serialize({ ping: 1 })])),
    ],
    [
      'flags that it does not know',
      () => framed(Buffer.concat([Buffer.from([4, 0, 0, 0, 0]), serialize({ ping: 1 })])),
    ],
    ['a document longer than its message', () => message(lying(serialize({ ping: 1, $db: 'x' }), 4000))],
    ['a document shorter than it says', () => message(lying(serialize({ ping: 1, $db: 'x' }), 8))],
    ['a string longer than its document', () => message(longString())],
    ['a value of an unknown type', () => message(unknownType())],
  ]
  for (const [name, bytes] of cases) {
    it(`is closed after ${name}, and the server lives on`, () => isClosed(bytes()))
  }

  it('is answered with an error for ten thousand documents inside one another', async () => {
    const socket = await open()
    socket.write(message(nested(10_000)))
    const [answer] = await once(socket, 'data')
    expect(deserialize(answer.subarray(21))).to.deep.include({ ok: 0, code: 15, codeName: 'Overflow' })
    socket.destroy()
    await serverLives()
  })

  it('is closed or answered whatever byte of a good message is changed', async function () {
    this.timeout(30_000)
    const good = message(
      Buffer.from(
        serialize({ find: 'c', filter: { a: { $in: [1, 'x', { b: [1.5, null] }] } }, limit: 1, $db: 'test' }),
      ),
    )
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bad = Buffer.from(good)
        for (const [at, byte] of changes) if (at > 3) bad[at] = byte
        const socket = await open()
        const answer = Promise.race([once(socket, 'data'), once(socket, 'close')])
        socket.write(bad)
        if (bad.readUInt32LE(16) === 0) await answer
        socket.destroy()
      }),
      { numRuns: 150 },
    )
    await serverLives()
  })

  it('is answered when its messages come in pieces, and in their order when they come together', async () => {
    const socket = await open()
    const ping = (id: number) => message(Buffer.from(serialize({ ping: 1, $db: 'test' })), id)
    const all = Buffer.concat([ping(1), ping(2), ping(3)])
    for (const byte of all) socket.write(Buffer.from([byte]))
    const ids: number[] = []
    let rest = Buffer.alloc(0)
    while (ids.length < 3) {
      const [chunk] = await once(socket, 'data')
      rest = Buffer.concat([rest, chunk])
      for (
        ;
        rest.length >= 4 && rest.length >= rest.readInt32LE(0);
        rest = rest.subarray(rest.readInt32LE(0))
      ) {
        ids.push(rest.readInt32LE(8))
      }
    }
    expect(ids).to.deep.equal([1, 2, 3])
    socket.destroy()
  })

  it('gets an error for a regular expression that never ends', async function () {
    this.timeout(20_000)
    const collection = world.fresh()
    await collection.insertOne({ text: `${'a'.repeat(60)}!` })
    const { code } = await failureOf(
      Promise.race([
        collection.findOne({ text: { $regex: '^(?=(a+)+$)' } }).then(() => ({ code: 0 })),
        new Promise((_, reject) => setTimeout(() => reject({ code: -1 }), 15_000)),
      ]).then((found) => {
        throw found ?? { code: 0 }
      }),
    )
    expect(code).to.be.oneOf([0, 2, 262, 51091])
    await serverLives()
  })

  it('may not store a document of more than 16 MB', async () => {
    const collection = world.fresh()
    const { message: words } = await failureOf(
      world.db
        .command({
          insert: collection.collectionName,
          documents: [{ text: 'x'.repeat(16 * 1024 * 1024 + 1) }],
        })
        .then((reply) => {
          if (reply.writeErrors) throw { message: reply.writeErrors[0].errmsg }
        }),
    )
    expect(words).to.match(/too large|larger than/i)
    expect(await collection.countDocuments()).to.equal(0)
  })
})

function header(length: number, operation: number, id = 1): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeInt32LE(length, 0)
  bytes.writeInt32LE(id, 4)
  bytes.writeInt32LE(operation, 12)
  return bytes
}

const framed = (body: Buffer, operation = OP_MSG, id = 1) =>
  Buffer.concat([header(16 + body.length, operation, id), body])

const message = (document: Uint8Array, id = 1) =>
  framed(Buffer.concat([Buffer.alloc(5), document]), OP_MSG, id)

function lying(document: Uint8Array, length: number): Buffer {
  const bytes = Buffer.from(document)
  bytes.writeInt32LE(length, 0)
  return bytes
}

function longString(): Buffer {
  const bytes = Buffer.from(serialize({ find: 'abc', $db: 'x' }))
  bytes.writeInt32LE(1_000_000, 10)
  return bytes
}

function unknownType(): Buffer {
  const bytes = Buffer.from(serialize({ find: 'abc', $db: 'x' }))
  bytes[4] = 0x42
  return bytes
}

function nested(depth: number): Buffer {
  const size = (level: number) => 5 + level * 8
  const bytes = Buffer.alloc(size(depth))
  for (let level = depth, at = 0; level >= 0; level--, at += 7) {
    bytes.writeInt32LE(size(level), at)
    if (level > 0) bytes.write('\x03a\0', at + 4, 'latin1')
  }
  return bytes
}
