import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { startWorld, type World } from '../support/world.js'

describe('explain', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
    posts = world.fresh()
    await posts.insertMany(
      Array.from({ length: 200 }, (_, n) => ({ n, room: n % 4, pinned: n % 2 === 0, author: `a${n % 50}` })),
    )
    await posts.createIndexes([{ key: { room: 1, n: -1 } }, { key: { author: 1 } }])
  })
  after(() => world.stop())

  const stages = (plan: Document | undefined): string[] =>
    plan ? [plan.stage, ...(plan.inputStages ?? [plan.inputStage]).flatMap(stages)] : []
  const explain = async (command: Document, verbosity = 'executionStats') =>
    world.db.command({
      explain: { [Object.keys(command)[0] as string]: posts.collectionName, ...command },
      verbosity,
    })

  const rows: [string, Document, string[], { keys: number; docs: number; n: number }][] = [
    ['a walk over all', { find: '', filter: { pinned: true } }, ['COLLSCAN'], { keys: 0, docs: 200, n: 100 }],
    [
      'an equality and a sort',
      { find: '', filter: { room: 1 }, sort: { n: -1 }, limit: 5 },
      ['LIMIT', 'FETCH', 'IXSCAN'],
      { keys: 5, docs: 5, n: 5 },
    ],
    [
      'a range',
      { find: '', filter: { room: 1, n: { $gte: 10, $lt: 30 } } },
      ['FETCH', 'IXSCAN'],
      { keys: 5, docs: 5, n: 5 },
    ],
    [
      'points',
      { find: '', filter: { author: { $in: ['a1', 'a2'] } } },
      ['FETCH', 'IXSCAN'],
      { keys: 8, docs: 8, n: 8 },
    ],
    [
      'a sort that no index gives',
      { find: '', filter: { author: 'a1' }, sort: { n: 1 } },
      ['SORT', 'FETCH', 'IXSCAN'],
      { keys: 4, docs: 4, n: 4 },
    ],
    [
      'alternatives',
      { find: '', filter: { $or: [{ author: 'a1' }, { room: 1, n: 5 }] } },
      ['FETCH', 'OR', 'IXSCAN', 'IXSCAN'],
      { keys: 5, docs: 5, n: 5 },
    ],
    [
      'a projection',
      { find: '', filter: { author: 'a1' }, projection: { n: 1 } },
      ['PROJECTION_SIMPLE', 'FETCH', 'IXSCAN'],
      { keys: 4, docs: 4, n: 4 },
    ],
    [
      'a count from the keys',
      { count: '', query: { room: 2 } },
      ['COUNT', 'COUNT_SCAN'],
      { keys: 50, docs: 0, n: 0 },
    ],
    [
      'a deletion',
      { delete: '', deletes: [{ q: { author: 'a1' }, limit: 0 }] },
      ['DELETE', 'FETCH', 'IXSCAN'],
      { keys: 4, docs: 4, n: 0 },
    ],
    [
      'an update',
      { update: '', updates: [{ q: { author: 'a1' }, u: { $set: { x: 1 } }, multi: true }] },
      ['UPDATE', 'FETCH', 'IXSCAN'],
      { keys: 4, docs: 4, n: 0 },
    ],
  ]
  for (const [name, command, expected, figures] of rows) {
    it(`tells of ${name}`, async () => {
      const { queryPlanner, executionStats } = await explain({
        ...command,
        [Object.keys(command)[0] as string]: posts.collectionName,
      })
      expect(stages(queryPlanner.winningPlan)).to.deep.equal(expected)
      expect({
        keys: executionStats.totalKeysExamined,
        docs: executionStats.totalDocsExamined,
        n: executionStats.nReturned,
      }).to.deep.equal(figures)
    })
  }

  it('shows the bounds of the index', async () => {
    const { queryPlanner } = await posts.find({ room: 1, n: { $gt: 5 } }).explain()
    const { inputStage } = queryPlanner.winningPlan
    expect(inputStage).to.deep.include({
      indexName: 'room_1_n_-1',
      keyPattern: { room: 1, n: -1 },
      direction: 'forward',
      indexBounds: { room: ['[1, 1]'], n: ['(5, inf.0]'] },
    })
  })

  it('changes nothing', async () => {
    await explain({ delete: posts.collectionName, deletes: [{ q: {}, limit: 0 }] })
    expect(await posts.countDocuments()).to.equal(200)
  })

  it('has figures for a collection that is not there', async () => {
    const { queryPlanner, executionStats } = await world.fresh().find().explain('executionStats')
    expect(queryPlanner.winningPlan).to.deep.equal({ stage: 'EOF' })
    expect(executionStats).to.include({ executionSuccess: true, nReturned: 0, totalDocsExamined: 0 })
  })

  it('knows the variables of an update', async () => {
    const updates = [{ q: { $expr: { $eq: ['$room', '$$room'] } }, u: { $set: { seen: true } }, multi: true }]
    const { executionStats } = await explain({ update: posts.collectionName, updates, let: { room: 1 } })
    expect(executionStats.totalDocsExamined).to.equal(200)
  })

  it('explains a pipeline on no collection', async () => {
    const plan = await world.db.aggregate([{ $documents: [{ a: 1 }] }]).explain()
    expect(plan.stages[1]).to.deep.equal({ $documents: [{ a: 1 }] })
  })

  it('tells how a pipeline begins', async () => {
    const plan = await posts.aggregate([{ $match: { room: 1 } }, { $group: { _id: '$author' } }]).explain()
    expect(JSON.stringify(plan)).to.contain('IXSCAN')
  })
})
