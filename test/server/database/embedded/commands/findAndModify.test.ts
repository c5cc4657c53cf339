import { expect } from 'chai'
import type { Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('findAndModify', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const run = async (rest: Document) => {
    const collection = world.fresh()
    await collection.insertMany([1, 2, 3].map((n) => ({ _id: n as never, n, g: 'x' })))
    return world.db.command({ findAndModify: collection.collectionName, ...rest })
  }

  const rows: [string, Document, Document][] = [
    [
      'gives the document as it was',
      { query: { n: 2 }, update: { $inc: { n: 10 } } },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 2, n: 2, g: 'x' } },
    ],
    [
      'gives the document as it is now',
      { query: { n: 2 }, update: { $inc: { n: 10 } }, new: true },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 2, n: 12, g: 'x' } },
    ],
    [
      'takes the first of an order',
      { query: { g: 'x' }, sort: { n: -1 }, update: { $set: { top: 1 } }, fields: { n: 1 } },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 3, n: 3 } },
    ],
    [
      'removes',
      { query: { n: 1 }, remove: true },
      { lastErrorObject: { n: 1 }, value: { _id: 1, n: 1, g: 'x' } },
    ],
    ['removes nothing', { query: { n: 9 }, remove: true }, { lastErrorObject: { n: 0 }, value: null }],
    [
      'finds nothing',
      { query: { n: 9 }, update: { $set: { a: 1 } } },
      { lastErrorObject: { n: 0, updatedExisting: false }, value: null },
    ],
    [
      'inserts',
      { query: { _id: 9 }, update: { $set: { a: 1 } }, upsert: true },
      { lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 }, value: null },
    ],
    [
      'inserts and gives what it inserted',
      { query: { _id: 9 }, update: { $set: { a: 1 } }, upsert: true, new: true },
      { lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 }, value: { _id: 9, a: 1 } },
    ],
    [
      'replaces',
      { query: { _id: 1 }, update: { z: 1 }, new: true },
      { lastErrorObject: { n: 1, updatedExisting: true }, value: { _id: 1, z: 1 } },
    ],
  ]
  for (const [name, rest, expected] of rows) {
    it(name, async () => expect(await run(rest)).to.deep.equal({ ...expected, ok: 1 }))
  }

  const refused: [string, Document, number][] = [
    ['nothing to do', { query: {} }, 9],
    ['to remove and to update', { query: {}, remove: true, update: { $set: { a: 1 } } }, 9],
    ['to remove and to insert', { query: {}, remove: true, upsert: true }, 9],
    ['to give what it removed as new', { query: {}, remove: true, new: true }, 9],
    ['a field that it does not have', { query: {}, update: {}, multi: true }, 40415],
  ]
  for (const [name, rest, code] of refused) {
    it(`refuses ${name}`, async () => expect((await failureOf(run(rest))).code).to.equal(code))
  }
})
