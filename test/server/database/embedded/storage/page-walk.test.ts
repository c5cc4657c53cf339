import { closeSync, openSync, readSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'bson'
import { expect } from 'chai'
import { Engine } from '../../../../../server/database/embedded/engine.js'
import { leadsBeyond } from '../../../../../server/database/embedded/storage/page-walk.js'

const PAGE = 4096

describe('The trees of a data file', () => {
  it('lie within the whole file, and not in its first pages', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'essaim-pages-'))
    const engine = new Engine(dir)
    const texts = Array.from({ length: 300 }, (_, i) => 'x'.repeat(i * 30))
    const documents = texts.map((text) => Buffer.from(serialize({ text })))
    await engine.handle(
      {
        name: 'insert',
        command: { insert: 'c', documents, $db: 'test' },
        requestId: 1,
        legacy: false,
        answered: true,
        hasRegex: false,
      },
      1,
    )
    await engine.close()
    const path = join(dir, 'data.mdb')
    const pages = (await stat(path)).size / PAGE
    const file = openSync(path, 'r')
    const head = Buffer.alloc(2 * PAGE)
    readSync(file, head, 0, head.length, 0)
    const newest = head.readBigUInt64LE(152) > head.readBigUInt64LE(PAGE + 152) ? 0 : PAGE
    const roots = [88, 136].map((at) => head.readBigUInt64LE(newest + at))
    expect(leadsBeyond(file, PAGE, pages, roots)).to.equal(false)
    expect(leadsBeyond(file, PAGE, Math.floor(pages / 2), roots)).to.equal(true)
    expect(leadsBeyond(file, PAGE, 3, roots)).to.equal(true)
    closeSync(file)
    await rm(dir, { recursive: true, force: true })
  })
})
