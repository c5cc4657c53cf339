import { expect } from 'chai'
import type { Collection, Document } from 'mongodb'
import { startWorld, type World } from '../support/world.js'

/** The names of a document's fields in the order of its bytes: JavaScript would put the numbers first. */
function names(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = 4; bytes[at] !== 0; ) {
    const end = bytes.indexOf(0, at + 1)
    found.push(bytes.toString('utf8', at + 1, end))
    const type = bytes[at]
    at = end + 1 + (type === 7 ? 12 : type === 1 ? 8 : type === 16 ? 4 : bytes.readInt32LE(end + 1))
  }
  return found
}

describe('Fields whose names are whole numbers', () => {
  let world: World
  let posts: Collection
  before(async () => {
    world = await startWorld()
  })
  after(() => world.stop())
  beforeEach(async () => {
    posts = world.fresh()
    await posts.insertOne(
      new Map<string, unknown>([
        ['_id', 1],
        ['b', 0],
        ['2', 0],
        ['a', inside],
        ['1', 0],
      ]) as Document,
    )
  })

  const inside = new Map([
    ['x', 0],
    ['9', 0],
    ['3', 0],
  ])
  const stored = async (pipeline: Document[] = []) => {
    const [bytes] = await posts.aggregate<Buffer>(pipeline, { raw: true }).toArray()
    return names(bytes as never as Buffer)
  }
  const storedInside = async () => {
    const [bytes] = await posts
      .aggregate<Buffer>([{ $replaceRoot: { newRoot: '$a' } }], { raw: true })
      .toArray()
    return names(bytes as never as Buffer)
  }

  const updates: [string, Document | Document[], string[]][] = [
    ['another field is set', { $set: { b: 1 } }, ['_id', 'b', '2', 'a', '1']],
    ['one of them is set', { $set: { 1: 5 } }, ['_id', 'b', '2', 'a', '1']],
    ['one is removed', { $unset: { 2: '' } }, ['_id', 'b', 'a', '1']],
    ['one is added', { $set: { 0: 5 } }, ['_id', 'b', '2', 'a', '1', '0']],
    ['others are added', { $set: { z: 5, 7: 5 } }, ['_id', 'b', '2', 'a', '1', '7', 'z']],
    ['a pipeline sets one', [{ $set: { c: 1 } }], ['_id', 'b', '2', 'a', '1', 'c']],
    ['a pipeline takes one away', [{ $unset: 'b' }], ['_id', '2', 'a', '1']],
    [
      'the document is replaced',
      new Map([
        ['z', 1],
        ['5', 1],
        ['4', 1],
      ]) as never,
      ['_id', 'z', '5', '4'],
    ],
  ]
  for (const [what, update, expected] of updates) {
    it(`keep their places when ${what}`, async () => {
      const reply = await world.db.command({
        update: posts.collectionName,
        updates: [{ q: { _id: 1 }, u: update }],
      })
      expect(reply.nModified).to.equal(1)
      expect(await stored()).to.deep.equal(expected)
    })
  }

  it('keep their places inside a document that is changed', async () => {
    await posts.updateOne({ _id: 1 as never }, { $set: { 'a.x': 1, 'a.1': 2 } })
    expect(await storedInside()).to.deep.equal(['x', '9', '3', '1'])
  })

  it('stand behind the others where they come later', async () => {
    await posts.replaceOne({}, { text: 1 })
    await posts.updateOne({}, { $set: { 5: 1 } })
    expect(await stored()).to.deep.equal(['_id', 'text', '5'])
  })

  it('keep their places in an upsert and in a bulk write', async () => {
    const other = world.fresh()
    const ns = `test.${other.collectionName}`
    const document = new Map<string, unknown>([
      ['k', 0],
      ['2', 0],
      ['1', 0],
      ['_id', 3],
    ]) as never
    await world.client.bulkWrite([{ namespace: ns, name: 'insertOne', document }])
    const [bytes] = await other.find<Buffer>({}, { raw: true }).toArray()
    expect(names(bytes as never as Buffer)).to.deep.equal(['_id', 'k', '2', '1'])
    await other.updateOne({ _id: 4 as never }, { $set: { b: 0, 1: 0 } }, { upsert: true })
    const [last] = await other.find<Buffer>({ _id: 4 as never }, { raw: true }).toArray()
    expect(names(last as never as Buffer)).to.deep.equal(['_id', '1', 'b'])
  })

  const pipelines: [Document[], string[]][] = [
    [[{ $project: { b: 0 } }], ['_id', '2', 'a', '1']],
    [[{ $project: { 2: 1, b: 1 } }], ['_id', 'b', '2']],
    [[{ $addFields: { c: 1 } }], ['_id', 'b', '2', 'a', '1', 'c']],
    [[{ $replaceWith: { $mergeObjects: [{ y: 1 }, '$a'] } }], ['y', 'x', '9', '3']],
    [[{ $replaceWith: { $arrayToObject: { $objectToArray: '$a' } } }], ['x', '9', '3']],
  ]
  for (const [pipeline, expected] of pipelines) {
    it(`keep their places through ${JSON.stringify(pipeline)}`, async () => {
      expect(await stored(pipeline)).to.deep.equal(expected)
    })
  }

  it('make documents different that hold them in another order', async () => {
    const same = new Map(inside)
    const other = new Map([...inside].reverse())
    expect(await posts.countDocuments({ a: same as never })).to.equal(1)
    expect(await posts.countDocuments({ a: other as never })).to.equal(0)
    await posts.createIndex({ a: 1 })
    expect(await posts.countDocuments({ a: same as never })).to.equal(1)
    expect(await posts.countDocuments({ a: other as never })).to.equal(0)
  })
})
