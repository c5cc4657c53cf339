import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

const PARIS = [2.35, 48.86]
const CITIES: [string, number[]][] = [
  ['Marseille', [5.37, 43.3]],
  ['Paris', PARIS],
  ['Lille', [3.06, 50.63]],
]
const near = (options: Document = {}) => ({
  at: { $near: { $geometry: { type: 'Point', coordinates: PARIS }, ...options } },
})

describe('find near a place', () => {
  let world: World
  let cities: Collection<{ _id: string }>
  before(async () => {
    world = await startWorld()
    cities = world.fresh() as never
    await cities.createIndex({ at: '2dsphere' })
    await cities.insertMany(
      CITIES.map(([_id, coordinates]) => ({ _id, at: { type: 'Point', coordinates }, pair: coordinates })),
    )
    await cities.insertOne({ _id: 'Nowhere' })
    await cities.createIndex({ pair: '2d' })
  })
  after(() => world.stop())

  const rows: [string, Document, string[]][] = [
    ['puts the nearest first', near(), ['Paris', 'Lille', 'Marseille']],
    ['goes no farther than asked, in metres', near({ $maxDistance: 210_000 }), ['Paris', 'Lille']],
    ['comes no nearer than asked', near({ $minDistance: 1000 }), ['Lille', 'Marseille']],
    ['measures legacy pairs on paper', { pair: { $near: PARIS, $maxDistance: 3 } }, ['Paris', 'Lille']],
    [
      'measures legacy pairs on the sphere',
      { pair: { $nearSphere: PARIS, $maxDistance: 0.04 } },
      ['Paris', 'Lille'],
    ],
    ['holds with other conditions', { ...near(), _id: { $ne: 'Paris' } }, ['Lille', 'Marseille']],
  ]
  for (const [sentence, filter, names] of rows) {
    it(sentence, async () => {
      expect((await cities.find(filter).toArray()).map(({ _id }) => _id)).to.deep.equal(names)
    })
  }

  it('gives way to a sort, and counts', async () => {
    const sorted = await cities.find(near()).sort({ _id: 1 }).limit(2).toArray()
    expect(sorted.map(({ _id }) => _id)).to.deep.equal(['Lille', 'Marseille'])
    expect((await cities.findOne(near({ $minDistance: 1 })))?._id).to.equal('Lille')
    expect((await world.db.command({ count: cities.collectionName, query: near() })).n).to.equal(3)
  })

  it('is refused without an index, deeper in a filter, and in an aggregation', async () => {
    const other = world.fresh()
    expect(await failureOf(other.insertOne({}).then(() => other.findOne(near())))).to.include({ code: 291 })
    expect(await failureOf(cities.findOne({ $or: [near()] as never }))).to.include({ code: 2 })
    expect(await failureOf(cities.countDocuments(near()))).to.include({ code: 5626500 })
  })

  it('reads the collection where the index is hinted, which holds no entries', async () => {
    expect(await cities.find({}).hint('at_2dsphere').toArray()).to.have.length(4)
    expect(await cities.find({ at: { $exists: false } }).toArray()).to.have.length(1)
  })

  const bad: [string, Document, number][] = [
    ['a place off the earth', { at: { type: 'Point', coordinates: [200, 0] } }, 16755],
    ['a place that is none', { at: 'Paris' }, 16755],
    ['a pair off the map', { pair: [200, 0] }, 13027],
  ]
  for (const [sentence, doc, code] of bad) {
    it(`does not store ${sentence}`, async () => {
      expect(await failureOf(cities.insertOne({ _id: sentence, ...doc }))).to.include({ code })
      expect(await cities.findOne({ _id: sentence })).to.equal(null)
    })
  }

  it('is not indexed where a stored place is none', async () => {
    const other = world.fresh()
    await other.insertOne({ at: 'here' })
    expect(await failureOf(other.createIndex({ at: '2dsphere' }))).to.include({ code: 16755 })
  })
})
