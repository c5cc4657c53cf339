import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, ObjectId } from 'bson'
import { expect } from 'chai'
import { encode } from '../../../../../server/database/embedded/storage/bson.js'
import type { Collection } from '../../../../../server/database/embedded/storage/collection.js'
import {
  addIndex,
  createIndex,
  dropIndex,
  ensureCollection,
} from '../../../../../server/database/embedded/storage/definitions.js'
import {
  deleteDocument,
  insertDocument,
  replaceDocument,
} from '../../../../../server/database/embedded/storage/documents.js'
import type { IndexSpec } from '../../../../../server/database/embedded/storage/index.js'
import {
  buildIndexes,
  dropUnfinishedIndexes,
} from '../../../../../server/database/embedded/storage/index-build.js'
import { prefixOf, recordKey } from '../../../../../server/database/embedded/storage/keys.js'
import { Store } from '../../../../../server/database/embedded/storage/store.js'
import { failureOf } from '../support/world.js'

/** So small that hundreds of documents take many. */
const small = { documents: 11, entries: 37, inMemory: 50 }
const byTag: IndexSpec = { v: 2, key: { tags: 1, n: -1 }, name: 'byTag' }
const byN: IndexSpec = { v: 2, key: { n: 1 }, name: 'byN', unique: true }

describe('An index that is made step by step', () => {
  let dir: string
  let store: Store
  let collection: Collection

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'essaim-index-build-'))
    store = new Store(dir)
    collection = await store.write((transaction) => ensureCollection(transaction, 'test', 'notes'))
    for (let n = 1; n <= 200; n++) await insert(n)
  })
  afterEach(async () => {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  })

  const note = (n: number, ...tags: string[]): Document => ({ _id: new ObjectId(), n, tags })
  const insert = (n: number) =>
    store.write((transaction) =>
      insertDocument(transaction, collection, encode(note(n, `t${n % 7}`, 'all', `x${n}`))),
    )
  const stored = (record: number) => store.records.get(recordKey(collection.id, record)) as Buffer
  const remove = (record: number) =>
    store.write((transaction) => deleteDocument(transaction, collection, record, stored(record)))
  const replace = (record: number, after: Document) =>
    store.write((transaction) =>
      replaceDocument(transaction, collection, record, stored(record), encode(after)),
    )

  /** What an index holds, its own number left out. */
  function entriesOf(name: string): string[] {
    const { id } = collection.indexNamed(name) ?? { id: 0 }
    return [...store.entries.getRange({ start: prefixOf(id), end: prefixOf(id + 1) })].map(
      ({ key, value }) => `${key.subarray(4).toString('hex')} ${value.toString('hex')}`,
    )
  }

  /** The same index, made in one go from what is there now. */
  async function madeAtOnce(spec: IndexSpec): Promise<string[]> {
    await store.write((transaction) => {
      const index = collection.indexNamed(spec.name)
      if (index) dropIndex(transaction, collection, index)
      createIndex(transaction, collection, spec)
    })
    return entriesOf(spec.name)
  }

  it('holds what it would hold if it had been made at once', async () => {
    await buildIndexes(store, collection, [byTag, byN], small)
    for (const spec of [byTag, byN]) {
      const entries = entriesOf(spec.name)
      expect(entries.length).to.be.at.least(200)
      expect(await madeAtOnce(spec)).to.deep.equal(entries)
    }
    expect(collection.indexNamed('byTag')?.multikey).to.deep.equal([true, false])
  })

  it('misses nothing of what others write meanwhile, and is read by nobody before it is whole', async () => {
    const building = buildIndexes(store, collection, [byTag, byN], small)
    for (const record of [5, 60, 120, 199]) {
      await remove(record)
      await replace(record + 1, note(1000 + record, 'other'))
      await insert(2000 + record)
      if (collection.building) expect(collection.readable.map(({ name }) => name)).to.deep.equal(['_id_'])
    }
    await building
    expect(collection.readable).to.have.length(3)
    for (const spec of [byTag, byN]) {
      const entries = entriesOf(spec.name)
      expect(await madeAtOnce(spec)).to.deep.equal(entries)
    }
  })

  it('is taken away whole where two documents share a key', async () => {
    await insert(42)
    const failure = await failureOf(buildIndexes(store, collection, [byTag, byN], small))
    expect(failure).to.include({ code: 11000 })
    expect((failure.extra as Document).keyValue.n).to.have.property('value', 42)
    expect(collection.indexes.map(({ name }) => name)).to.deep.equal(['_id_'])
    expect([...store.entries.getKeys()]).to.have.length(201)
  })

  it('is given up when its collection loses it', async () => {
    const building = failureOf(buildIndexes(store, collection, [byTag], small))
    await store.write((transaction) => {
      const index = collection.indexNamed('byTag')
      if (index) dropIndex(transaction, collection, index)
    })
    expect(await building).to.include({ code: 276 })
    expect([...store.entries.getKeys()]).to.have.length(200)
  })

  it('leaves nothing behind when the process was cut off in the middle', async () => {
    await store.write((transaction) => addIndex(transaction, collection, byTag, true))
    await insert(300)
    expect(entriesOf('byTag')).to.have.length(3)
    await store.close()
    store = new Store(dir)
    const found = store.collection('test', 'notes')
    expect(found?.readable.map(({ name }) => name)).to.deep.equal(['_id_'])
    dropUnfinishedIndexes(store)
    expect(found?.indexes.map(({ name }) => name)).to.deep.equal(['_id_'])
    expect([...store.entries.getKeys()]).to.have.length(201)
  })
})
