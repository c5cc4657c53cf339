import { expect } from 'chai'
import { type Collection, type Document, MaxKey, MinKey } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('find between keys', () => {
  let world: World
  let posts: Collection<Document & { _id: number }>
  before(async () => {
    world = await startWorld()
    posts = world.db.collection('posts')
    await posts.insertMany([
      { _id: 1, room: 'a', n: 1, tags: ['x', 'z'] },
      { _id: 2, room: 'a', n: 5, tags: ['y'] },
      { _id: 3, room: 'b', n: 2 },
      { _id: 4, room: 'b', n: 9 },
      { _id: 5, room: 'c', n: 0 },
    ])
    await posts.createIndexes([
      { key: { n: 1 } },
      { key: { room: 1, n: -1 } },
      { key: { tags: 1 } },
      { key: { room: 1 }, name: 'fr', collation: { locale: 'fr', strength: 1 } },
    ])
  })
  after(() => world.stop())

  const find = async (query: Document): Promise<Document[]> =>
    (await world.db.command({ find: 'posts', ...query })).cursor.firstBatch
  const ROOM = { room: 1, n: -1 }

  const rows: [string, Document, number[]][] = [
    ['from a key on', { hint: { n: 1 }, min: { n: 2 } }, [3, 2, 4]],
    ['up to a key, which is left out', { hint: { n: 1 }, max: { n: 5 } }, [5, 1, 3]],
    ['between two', { hint: { n: 1 }, min: { n: 1 }, max: { n: 5 } }, [1, 3]],
    ['with a filter besides', { hint: { n: 1 }, min: { n: 1 }, filter: { room: 'b' } }, [3, 4]],
    [
      'of several fields, one descending',
      { hint: ROOM, min: { room: 'a', n: 1 }, max: { room: 'b', n: 2 } },
      [1, 4],
    ],
    [
      'up to the end of a field',
      { hint: ROOM, min: { room: 'b', n: new MaxKey() }, max: { room: 'b', n: new MinKey() } },
      [4, 3],
    ],
    ['backwards', { hint: { n: 1 }, min: { n: 2 }, sort: { n: -1 } }, [4, 2, 3]],
    ['in another order', { hint: { n: 1 }, min: { n: 1 }, max: { n: 9 }, sort: { _id: 1 } }, [1, 2, 3]],
    ['with a skip and a limit', { hint: { n: 1 }, min: { n: 1 }, skip: 1, limit: 2 }, [3, 2]],
    ['with sides that are empty', { hint: { n: 1 }, min: {}, max: {} }, [5, 1, 3, 2, 4]],
  ]
  for (const [name, query, expected] of rows) {
    it(`finds ${name}`, async () => {
      expect((await find(query)).map(({ _id }) => _id)).to.deep.equal(expected)
    })
  }

  const refused: [string, Document, number][] = [
    ['no hint', { min: { n: 1 } }, 51173],
    ['a hint of the natural order', { hint: { $natural: 1 }, min: { n: 1 } }, 2],
    ['fields that are not those of the index', { hint: { n: 1 }, min: { m: 1 } }, 51174],
    ['fewer fields than the index has', { hint: ROOM, min: { room: 'a' } }, 51174],
    ['a text for an index of another collation', { hint: 'fr', min: { room: 'a' } }, 51174],
    ['sides of other fields', { hint: { n: 1 }, min: { n: 1 }, max: { m: 1 } }, 51176],
    ['a beginning behind the end', { hint: { n: 1 }, min: { n: 5 }, max: { n: 1 } }, 51175],
    ['an end where it begins', { hint: { n: 1 }, min: { n: 5 }, max: { n: 5 } }, 51175],
  ]
  for (const [name, query, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect((await failureOf(find(query))).code).to.equal(code)
    })
  }

  const keys: [string, Document, Document[]][] = [
    ['of an index', { filter: { n: { $gte: 5 } } }, [{ n: 5 }, { n: 9 }]],
    [
      'of several fields',
      { filter: { room: 'b' }, hint: ROOM, sort: { n: -1 } },
      [
        { room: 'b', n: 9 },
        { room: 'b', n: 2 },
      ],
    ],
    ['that matched in an array', { filter: { tags: 'z' } }, [{ tags: 'z' }]],
    ['rather than a projection', { filter: { n: 5 }, projection: { room: 1 } }, [{ n: 5 }]],
    [
      'of nothing, without an index',
      { filter: { other: { $exists: false }, _id: { $type: 'int' } }, hint: { $natural: 1 }, limit: 1 },
      [{}],
    ],
  ]
  for (const [name, query, expected] of keys) {
    it(`returns the keys ${name}`, async () => {
      expect(await find({ ...query, returnKey: true })).to.deep.equal(expected)
    })
  }

  it('explains the bounds', async () => {
    const { queryPlanner } = await posts.find().hint({ n: 1 }).min({ n: 1 }).max({ n: 5 }).explain()
    expect(queryPlanner.winningPlan.inputStage.indexBounds).to.deep.equal({ n: ['[1, 5)'] })
  })
})
