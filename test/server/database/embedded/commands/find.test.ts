import { expect } from 'chai'
import { type Collection, type Document, Long } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('find', () => {
  let world: World
  let towns: Collection
  before(async () => {
    world = await startWorld()
    towns = world.fresh()
    await towns.insertMany(
      Array.from({ length: 250 }, (_, i) => ({
        _id: i as never,
        n: i,
        even: i % 2 === 0,
        name: `Ville ${i % 10}`,
      })),
    )
    await towns.createIndex({ even: 1, n: -1 })
  })
  after(() => world.stop())

  const find = (rest: Document) => world.db.command({ find: towns.collectionName, ...rest })

  it('answers with 101 documents first, then with all that is left', async () => {
    const { cursor } = await find({ filter: {} })
    expect(cursor.ns).to.equal(`test.${towns.collectionName}`)
    expect(cursor.firstBatch).to.have.length(101)
    const more = await world.db.command({
      getMore: Long.fromValue(cursor.id),
      collection: towns.collectionName,
    })
    expect(more.cursor.nextBatch).to.have.length(149)
    expect(more.cursor.id.toString()).to.equal('0')
  })

  it('keeps a cursor open after a batch of nothing', async () => {
    const { cursor } = await find({ filter: {}, batchSize: 0 })
    expect(cursor.firstBatch).to.deep.equal([])
    expect(cursor.id.toString()).not.to.equal('0')
  })

  it('closes the cursor after a single batch, and at its limit', async () => {
    expect((await find({ singleBatch: true, batchSize: 2 })).cursor.id.toString()).to.equal('0')
    expect((await find({ limit: 5, batchSize: 5 })).cursor.id.toString()).to.equal('0')
  })

  it('answers with nothing for a collection that is not there', async () => {
    const { cursor } = await world.db.command({ find: 'nowhere', filter: { a: 1 } })
    expect(cursor.firstBatch).to.deep.equal([])
  })

  const rows: [string, Document, number[]][] = [
    ['sorts, skips and limits', { sort: { n: -1 }, skip: 2, limit: 3 }, [247, 246, 245]],
    ['sorts from an index', { filter: { even: true }, sort: { n: -1 }, limit: 2 }, [248, 246]],
    ['sorts an index backwards', { filter: { even: true }, sort: { n: 1 }, limit: 2 }, [0, 2]],
    [
      'merges several points in order',
      { filter: { even: { $in: [true, false] } }, sort: { n: -1 }, limit: 3 },
      [249, 248, 247],
    ],
    ['finds by a list of _id', { filter: { _id: { $in: [7, 3, 3, 999] } } }, [3, 7]],
    ['walks in the order of insertion', { sort: { $natural: -1 }, limit: 2 }, [249, 248]],
    ['follows a hint by name', { filter: { n: 4 }, hint: 'even_1_n_-1' }, [4]],
    ['follows a hint by pattern', { filter: { n: 4 }, hint: { even: 1, n: -1 } }, [4]],
    ['takes variables', { filter: { $expr: { $eq: ['$n', '$$wanted'] } }, let: { wanted: 12 } }, [12]],
  ]
  for (const [name, query, expected] of rows) {
    it(name, async () => {
      const { cursor } = await find(query)
      expect(cursor.firstBatch.map(({ _id }: Document) => _id)).to.deep.equal(expected)
    })
  }

  it('projects', async () => {
    const { cursor } = await find({ filter: { n: 3 }, projection: { name: 1, _id: 0 } })
    expect(cursor.firstBatch).to.deep.equal([{ name: 'Ville 3' }])
  })

  const refused: [string, Document, number][] = [
    ['a field that it does not have', { filtre: {} }, 40415],
    ['a filter that is a text', { filter: 'x' }, 14],
    ['a negative skip', { skip: -1 }, 2],
    ['a negative limit', { limit: -1 }, 2],
    ['an operator that is not one', { filter: { a: { $foo: 1 } } }, 2],
    ['a sort that is no direction', { sort: { a: 2 } }, 15975],
    ['a sort below a dollar', { sort: { 'a.$b': 1 } }, 16410],
    ['a natural sort that is no direction', { sort: { $natural: 2 } }, 2],
    ['a natural sort and another', { sort: { a: 1, $natural: 1 } }, 2],
    ['a natural sort against its hint', { sort: { $natural: 1 }, hint: { $natural: -1 } }, 2],
    ['a natural sort through an index', { sort: { $natural: 1 }, hint: '_id_' }, 2],
    ['to wait without being tailable', { awaitData: true }, 9],
    ['a hint for no index', { hint: 'nowhere' }, 2],
    ['a tailable cursor', { tailable: true }, 2],
    ['bounds without a hint', { min: { a: 1 } }, 51173],
    ['a collation that it does not know', { collation: { locale: 'ja' } }, 2],
  ]
  for (const [name, query, code] of refused) {
    it(`refuses ${name}`, async () => {
      expect((await failureOf(find(query))).code).to.equal(code)
    })
  }

  it('adds the number of the record where that is asked', async () => {
    const query = { filter: { n: { $lt: 2 } }, sort: { n: 1 }, projection: { n: 1, _id: 0 } }
    const { cursor } = await find({ ...query, showRecordId: true })
    expect(cursor.firstBatch.map(({ n }: Document) => n)).to.deep.equal([0, 1])
    expect(cursor.firstBatch[1].$recordId).to.equal(cursor.firstBatch[0].$recordId + 1)
  })

  it('sorts and matches with a collation, through an index that has it', async () => {
    const words = world.fresh()
    await words.insertMany(['été', 'Ete', 'etage', 'zoo', 'Abbé'].map((word) => ({ word })))
    const collation = { locale: 'fr', strength: 1 }
    await words.createIndex({ word: 1 }, { collation })
    const sorted = await words.find({}, { collation }).sort({ word: 1 }).toArray()
    expect(sorted.map(({ word }) => word)).to.deep.equal(['Abbé', 'etage', 'été', 'Ete', 'zoo'])
    const plan = await words.find({ word: 'ETE' }, { collation }).explain('executionStats')
    expect(plan.executionStats).to.include({ nReturned: 2, totalKeysExamined: 2, totalDocsExamined: 2 })
    expect(await words.find({ word: 'ETE' }).toArray()).to.deep.equal([])
  })

  it('goes on where it stood when documents come and go between two batches', async () => {
    const busy = world.fresh()
    await busy.insertMany(Array.from({ length: 100 }, (_, n) => ({ n })))
    const cursor = busy.find({}, { batchSize: 10 })
    const seen: number[] = []
    for await (const { n } of cursor) {
      seen.push(n)
      if (n === 9) {
        await busy.deleteMany({ n: { $lt: 50 } })
        await busy.insertOne({ n: 100 })
      }
    }
    expect(seen).to.deep.equal([...Array(10).keys(), ...Array.from({ length: 51 }, (_, i) => i + 50)])
  })

  it('gives up after the time that it was given', async () => {
    const slow = world.fresh()
    await slow.insertMany(Array.from({ length: 3000 }, (_, n) => ({ n, text: 'x'.repeat(500) })))
    const pairs = { $expr: { $gt: [{ $size: { $range: [0, 3000] } }, 5000] } }
    const failure = await failureOf(slow.find(pairs, { maxTimeMS: 5 }).toArray())
    expect(failure.code).to.equal(50)
    expect(failure.message).to.match(/^Executor error during find command: test\.\w+ :: caused by :: /)
  })
})
