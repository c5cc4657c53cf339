import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'bson'
import { expect } from 'chai'
import { Engine } from '../../../../../server/database/embedded/engine.js'
import { refreshCollatedIndexes } from '../../../../../server/database/embedded/storage/collation-version.js'
import { prefixOf } from '../../../../../server/database/embedded/storage/keys.js'
import { removeRange } from '../../../../../server/database/embedded/storage/scan.js'

describe('The indexes that follow a collation', () => {
  it('are built anew when another version of its tables made them', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'essaim-collation-'))
    const engine = new Engine(dir)
    const run = (name: string, command: object) =>
      engine.handle(
        {
          name,
          command: { ...command, $db: 'test' },
          requestId: 1,
          legacy: false,
          answered: true,
          hasRegex: false,
        },
        1,
      )
    const key = { key: { w: 1 }, name: 'w', collation: { locale: 'fr', strength: 1 } }
    await run('createIndexes', { createIndexes: 'c', indexes: [key] })
    await run('insert', { insert: 'c', documents: ['été', 'zoo'].map((w) => Buffer.from(serialize({ w }))) })
    const { store } = engine
    const id = store.collection('test', 'c')?.indexNamed('w')?.id ?? 0
    const range = { start: prefixOf(id), end: prefixOf(id + 1) }
    const entries = () => [...store.entries.getKeys({ ...range })].map((entry) => entry.toString('hex'))
    const before = entries()
    expect(before).to.have.length(2)
    await store.write(() => removeRange(store.entries, range))
    refreshCollatedIndexes(store)
    expect(entries()).to.have.length(0)
    refreshCollatedIndexes(store, 'another version')
    expect(entries()).to.deep.equal(before)
    await engine.close()
    await rm(dir, { recursive: true, force: true })
  })
})
