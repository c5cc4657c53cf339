import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, ObjectId } from 'bson'
import { expect } from 'chai'
import { planQuery } from '../../../../../server/database/embedded/planner/plan.js'
import { sortFields } from '../../../../../server/database/embedded/planner/sort.js'
import { encode } from '../../../../../server/database/embedded/storage/bson.js'
import type { Collection } from '../../../../../server/database/embedded/storage/collection.js'
import { createIndex, ensureCollection } from '../../../../../server/database/embedded/storage/definitions.js'
import { insertDocument } from '../../../../../server/database/embedded/storage/documents.js'
import { Store } from '../../../../../server/database/embedded/storage/store.js'

describe('The choice of an index', () => {
  let dir: string
  let store: Store
  let collection: Collection

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'essaim-plan-'))
    store = new Store(dir)
    await store.write((transaction) => {
      collection = ensureCollection(transaction, 'test', 'notes')
      const keys: Record<string, number>[] = [{ kind: 1, at: -1 }, { owner: 1 }, { at: -1 }]
      for (const key of keys)
        createIndex(transaction, collection, { v: 2, key, name: Object.keys(key).join() })
      for (let n = 1; n <= 500; n++) {
        const note = {
          _id: new ObjectId(),
          kind: 'common',
          owner: n > 495 ? 'rare' : 'busy',
          at: new Date(n),
        }
        insertDocument(transaction, collection, encode(note))
      }
    })
  })
  afterEach(async () => {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  })

  function chosen(filter: Document, sort: Document = {}): string | undefined {
    const { access } = planQuery(store, collection, { filter, sort: sortFields(sort) })
    return access.kind === 'index' ? access.index.spec.name : undefined
  }

  /** The longest range of an index that was counted meanwhile. */
  function longestCounted(ask: () => void): number {
    const { entries } = store
    const count = entries.getKeysCount
    let longest = 0
    entries.getKeysCount = (range) => {
      const counted = count.call(entries, range)
      longest = Math.max(longest, counted)
      return counted
    }
    try {
      ask()
    } finally {
      entries.getKeysCount = count
    }
    return longest
  }

  it('falls on the one that leads to few, even where another would sort', () => {
    expect(chosen({ kind: 'common', owner: 'rare' }, { at: -1 })).to.equal('owner')
    expect(chosen({ kind: 'common', owner: 'busy' }, { at: -1 })).to.equal('kind,at')
  })

  it('looks at no more than a hundred entries of each, however many there are', () => {
    expect(
      longestCounted(() => chosen({ kind: 'common', owner: 'busy', at: { $gt: new Date(0) } })),
    ).to.be.below(101)
  })

  it('looks at none where one leads to nothing else, in order', () => {
    const { entries } = store
    entries.getKeysCount = entries.getKeys = () => {
      throw new Error('Nothing is to be read')
    }
    expect(chosen({ kind: 'common', at: { $gt: new Date(0) } }, { at: -1 })).to.equal('kind,at')
  })
})
