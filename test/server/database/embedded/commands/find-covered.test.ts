import { expect } from 'chai'
import { type Collection, type Document, Double } from 'mongodb'
import { startWorld, type World } from '../support/world.js'

describe('A find that an index covers', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())
  beforeEach(async () => {
    posts = world.fresh()
    await posts.createIndexes([{ key: { room: 1, n: -1 } }, { key: { tags: 1 } }, { key: { other: 1 } }])
    await posts.insertMany(
      Array.from({ length: 40 }, (_, n) => ({
        n,
        room: `r${n % 4}`,
        tags: ['a', 'b'],
        text: 'x',
        other: 1.5,
      })),
    )
  })

  async function statistics(filter: Document, projection: Document, rest: Document = {}) {
    const { queryPlanner, executionStats } = await posts
      .find(filter, { projection, ...rest })
      .explain('executionStats')
    const stages: string[] = []
    for (let stage = queryPlanner.winningPlan; stage; stage = stage.inputStage) stages.push(stage.stage)
    return { stages, docs: executionStats.totalDocsExamined, n: executionStats.nReturned }
  }

  const covered: [string, Document, Document, Document, Document[]][] = [
    [
      'an equality',
      { room: 'r1', n: { $gte: 33 } },
      { room: 1, n: 1, _id: 0 },
      {},
      [
        { room: 'r1', n: 37 },
        { room: 'r1', n: 33 },
      ],
    ],
    ['some of its fields', { room: 'r3' }, { n: 1, _id: 0 }, { limit: 2 }, [{ n: 39 }, { n: 35 }]],
    ['its order', { room: 'r3' }, { n: 1, _id: 0 }, { sort: { n: 1 }, skip: 1, limit: 1 }, [{ n: 7 }]],
    [
      'a filter beside the bounds',
      { room: 'r0', n: { $mod: [20, 0] } },
      { n: 1, _id: 0 },
      {},
      [{ n: 20 }, { n: 0 }],
    ],
    ['alternatives', { room: 'r0', $or: [{ n: 4 }, { n: 8 }] }, { n: 1, _id: 0 }, {}, [{ n: 8 }, { n: 4 }]],
  ]
  for (const [name, filter, projection, rest, expected] of covered) {
    it(`reads no document: ${name}`, async () => {
      expect(await posts.find(filter, { projection, ...rest }).toArray()).to.deep.equal(expected)
      const { stages, docs, n } = await statistics(filter, projection, rest)
      expect(stages).to.include('PROJECTION_COVERED').and.not.include('FETCH')
      expect({ docs, n }).to.deep.equal({ docs: 0, n: expected.length })
    })
  }

  it('reads no document for the _id alone', async () => {
    const one = await posts.findOne({ n: 3 })
    expect(await statistics({ _id: one?._id }, { _id: 1 })).to.deep.equal({
      stages: ['PROJECTION_COVERED', 'IXSCAN'],
      docs: 0,
      n: 1,
    })
    expect(await posts.find({ _id: one?._id }, { projection: { _id: 1 } }).toArray()).to.deep.equal([
      { _id: one?._id },
    ])
  })

  const uncovered: [string, Document, Document][] = [
    ['the _id is asked for too', { room: 'r1' }, { room: 1 }],
    ['a field is not in the index', { room: 'r1' }, { room: 1, text: 1, _id: 0 }],
    ['the filter asks for another field', { room: 'r1', text: 'x' }, { room: 1, _id: 0 }],
    ['the index goes through arrays', { tags: 'a' }, { tags: 1, _id: 0 }],
    ['a field is computed', { room: 'r1' }, { room: { $toUpper: '$room' }, _id: 0 }],
    ['a number is no int', { other: { $gt: 1 } }, { other: 1, _id: 0 }],
  ]
  for (const [name, filter, projection] of uncovered) {
    it(`reads its documents where ${name}`, async () => {
      const { stages, docs, n } = await statistics(filter, projection)
      expect(stages).to.include('FETCH')
      expect(docs).to.equal(n)
    })
  }

  const told: [string, Document][] = [
    ['a double', { room: 'r1', n: new Double(500) }],
    ['a null', { room: 'r1', n: null }],
    ['nothing', { room: 'r1' }],
    ['a document', { room: 'r1', n: { a: 1 } }],
  ]
  for (const [name, doc] of told) {
    it(`reads its documents once the index holds ${name}`, async () => {
      await posts.insertOne({ ...doc })
      const raw = { projection: { room: 1, n: 1, _id: 0 }, promoteValues: false }
      const { stages } = await statistics({ room: 'r1' }, raw.projection)
      expect(stages).to.include('FETCH')
      const through = await posts.find({ room: 'r1' }, { ...raw, hint: { room: 1, n: -1 } }).toArray()
      const beside = await posts.find({ room: 'r1' }, { ...raw, hint: { $natural: 1 } }).toArray()
      expect(through).to.have.deep.members(beside)
    })
  }

  it('gives what an update made of a document while its cursor was open', async () => {
    const cursor = posts.find(
      { room: 'r1' },
      { projection: { n: 1, _id: 0 }, batchSize: 2, promoteValues: false },
    )
    const numbers = [await cursor.next(), await cursor.next()]
    await posts.updateOne({ n: 5 }, { $set: { n: new Double(5) } })
    for await (const one of cursor) numbers.push(one)
    expect(numbers.map((one) => one?.n._bsontype)).to.deep.equal([
      ...Array(8).fill('Int32'),
      'Double',
      'Int32',
    ])
  })
})
