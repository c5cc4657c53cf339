import { expect } from 'chai'
import type { Document } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('delete', () => {
  let world: World
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())

  const remove = async (deletes: Document[], rest: Document = {}) => {
    const collection = world.fresh()
    await collection.insertMany([1, 2, 3, 4].map((n) => ({ _id: n as never, even: n % 2 === 0 })))
    await collection.createIndex({ even: 1 })
    const reply = await world.db.command({ delete: collection.collectionName, deletes, ...rest })
    const left = (await collection.find().toArray()).map(({ _id }) => _id)
    const inIndex = await collection
      .find({ even: { $in: [true, false] } })
      .hint({ even: 1 })
      .toArray()
    expect(inIndex).to.have.length(left.length)
    expect(await collection.estimatedDocumentCount()).to.equal(left.length)
    return { reply, left }
  }

  const rows: [string, Document[], number, number[]][] = [
    ['one', [{ q: { even: true }, limit: 1 }], 1, [1, 3, 4]],
    ['all that match', [{ q: { even: true }, limit: 0 }], 2, [1, 3]],
    ['everything', [{ q: {}, limit: 0 }], 4, []],
    ['nothing', [{ q: { even: null }, limit: 0 }], 0, [1, 2, 3, 4]],
    [
      'by several statements',
      [
        { q: { _id: 1 }, limit: 1 },
        { q: { _id: 3 }, limit: 1 },
      ],
      2,
      [2, 4],
    ],
  ]
  for (const [name, deletes, n, expected] of rows) {
    it(`removes ${name}`, async () => {
      const { reply, left } = await remove(deletes)
      expect(reply).to.deep.equal({ n, ok: 1 })
      expect(left).to.deep.equal(expected)
    })
  }

  it('refuses a limit that is neither one nor all', async () => {
    expect((await remove([{ q: {}, limit: 2 }])).reply.writeErrors[0].code).to.be.oneOf([2, 9])
  })

  it('refuses a statement without a limit', async () => {
    expect((await failureOf(remove([{ q: {} }]))).code).to.equal(40414)
  })

  it('removes nothing from a collection that is not there', async () => {
    expect((await world.db.command({ delete: 'nowhere', deletes: [{ q: {}, limit: 0 }] })).n).to.equal(0)
  })
})
