import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import {
  Binary,
  type Db,
  Decimal128,
  Double,
  GridFSBucket,
  Int32,
  Long,
  MongoClient,
  ObjectId,
} from 'mongodb'
import { DamagedBackup } from '../../../server/backup/format.js'
import { restoreDatabase } from '../../../server/backup/restore.js'
import { saveDatabase } from '../../../server/backup/save.js'
import { type Database, databaseOf } from '../../../server/database/open.js'

const raw = { promoteValues: false, bsonRegExp: true } as const

async function contentOf(db: Db): Promise<unknown> {
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      indexes: (await db.collection(name).listIndexes().toArray())
        .map(({ ns: _ns, ...index }) => JSON.stringify(index))
        .sort(),
      documents: await db.collection(name).find({}, raw).sort({ _id: 1 }).toArray(),
    })),
  )
}

describe('backup and restore', function () {
  this.timeout(30_000)
  let dataDir: string
  let database: Database
  let client: MongoClient
  let db: Db
  let file: string

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-backup-'))
    file = path.join(dataDir, 'saved')
    database = await databaseOf({ mongodbUri: process.env.MONGODB_URI, dataDir })
    client = await new MongoClient(database.uri).connect()
    db = client.db(`backup_${process.pid}`)
    await db.collection<{ _id: unknown }>('things').insertMany([
      { _id: 1, int: new Int32(7), double: new Double(7), long: Long.fromString('9007199254740993') },
      {
        _id: 2,
        decimal: Decimal128.fromString('1.10'),
        bytes: new Binary(Buffer.from([0, 255])),
        when: new Date(0),
      },
      { _id: 3, id: new ObjectId(), list: [null, { a: [/é+/i] }], nested: { z: 1, a: 2 }, none: null },
    ] as never)
    await db
      .collection('things')
      .createIndex({ int: 1, double: -1 }, { unique: true, sparse: true, name: 'kept' })
    const upload = new GridFSBucket(db).openUploadStream('photo.png')
    upload.end(Buffer.alloc(600_000, 7))
    await new Promise((resolve, reject) => upload.on('finish', resolve).on('error', reject))
  })

  afterEach(async () => {
    await db.dropDatabase()
    await client.close()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('gives back every document with its types, its indexes and its files, and nothing else', async () => {
    const before = await contentOf(db)
    expect(await saveDatabase(db, file)).to.be.greaterThan(5)
    await db.collection('things').deleteMany({})
    await db.collection('things').dropIndexes()
    await db.collection('later').insertOne({ added: 'after the backup' })
    await restoreDatabase(db, file)
    expect(await contentOf(db)).to.deep.equal(before)
  })

  it('lets a second restore end like the first', async () => {
    await saveDatabase(db, file)
    await restoreDatabase(db, file)
    const once = await contentOf(db)
    await restoreDatabase(db, file)
    expect(await contentOf(db)).to.deep.equal(once)
  })

  const damages: [string, () => Promise<void>][] = [
    ['is cut off', async () => truncate(file, (await readFile(file)).length - 40)],
    ['is something else', () => writeFile(file, 'not a backup at all')],
    ['is empty', () => writeFile(file, '')],
    [
      'has one byte changed',
      async () => {
        const bytes = await readFile(file)
        const middle = Math.floor(bytes.length / 2)
        bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
        await writeFile(file, bytes)
      },
    ],
  ]
  for (const [how, damage] of damages) {
    it(`changes nothing when the file ${how}`, async () => {
      const before = await contentOf(db)
      await saveDatabase(db, file)
      await damage()
      const refused = await restoreDatabase(db, file).catch((error: unknown) => error)
      expect(refused).to.be.instanceOf(DamagedBackup)
      expect(await contentOf(db)).to.deep.equal(before)
    })
  }

  it('reaches the database of a hub that runs on the same folder', async function () {
    if (process.env.MONGODB_URI) this.skip()
    const beside = await databaseOf({ dataDir })
    expect(beside.uri).to.equal(database.uri)
    await beside.close()
    expect(await db.collection('things').countDocuments()).to.equal(3)
  })
})
