import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('count and distinct', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
    posts = world.fresh()
    await posts.insertMany([
      { _id: 1 as never, tags: ['a', 'b'], n: 1, deep: [{ v: 1 }, { v: 2 }] },
      { _id: 2 as never, tags: ['b'], n: 1.0, deep: { v: 2 } },
      { _id: 3 as never, tags: [], n: null },
      { _id: 4 as never, n: 'x', tags: 'c' },
    ])
    await posts.createIndex({ n: 1 })
  })
  after(() => world.stop())

  const counts: [string, Document, number][] = [
    ['all', {}, 4],
    ['what matches', { query: { tags: 'b' } }, 2],
    ['from the index', { query: { n: 1 } }, 2],
    ['null from the index', { query: { n: null } }, 1],
    ['after a skip', { query: {}, skip: 3 }, 1],
    ['up to a limit', { query: {}, limit: 2 }, 2],
    ['up to a negative limit', { query: {}, limit: -2 }, 2],
  ]
  for (const [name, rest, n] of counts) {
    it(`count ${name}`, async () => {
      expect(await world.db.command({ count: posts.collectionName, ...rest })).to.deep.equal({ n, ok: 1 })
    })
  }

  const values: [string, Document, unknown[]][] = [
    ['each element of arrays once', { key: 'tags' }, ['a', 'b', 'c']],
    ['numbers of all types as one, and null', { key: 'n' }, [null, 1, 'x']],
    ['through arrays of documents', { key: 'deep.v' }, [1, 2]],
    ['at a position', { key: 'deep.0.v' }, [1]],
    ['of what matches', { key: 'tags', query: { n: 1 } }, ['a', 'b']],
    ['of a field that is not there', { key: 'nothing' }, []],
  ]
  for (const [name, rest, expected] of values) {
    it(`tell ${name}`, async () => {
      const reply = await world.db.command({ distinct: posts.collectionName, ...rest })
      expect(reply.values).to.deep.equal(expected)
    })
  }

  it('refuse a key that is no text', async () => {
    expect((await failureOf(world.db.command({ distinct: 'c', key: 1 }))).code).to.equal(14)
    expect((await failureOf(world.db.command({ distinct: 'c' }))).code).to.equal(40414)
  })
})
