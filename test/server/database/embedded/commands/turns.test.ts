import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { type Collection, MongoClient } from 'mongodb'
import { failureOf, startWorld, type World } from '../support/world.js'

describe('A long read', () => {
  let world: World
  let other: MongoClient
  let posts: Collection
  const SIZE = 40_000

  before(async () => {
    world = await startWorld()
    other = await new MongoClient(world.database.uri).connect()
    posts = world.db.collection('posts')
    for (let from = 0; from < SIZE; from += 10_000) {
      await posts.insertMany(
        Array.from({ length: 10_000 }, (_, n) => ({ n: from + n, text: 'x'.repeat(100) })),
      )
    }
  })
  after(async () => {
    await other.close()
    await world.stop()
  })

  /** How many pings of another client are answered until the read is. */
  async function answeredMeanwhile(read: Promise<unknown>): Promise<number> {
    let reading = true
    let answered = 0
    const done = read.finally(() => {
      reading = false
    })
    while (reading) {
      await other.db().command({ ping: 1 })
      if (reading) answered++
    }
    await done
    return answered
  }

  const slow = { $expr: { $and: [{ $eq: [{ $mod: ['$n', 2] }, 5] }, { $eq: ['$text', 'never'] }] } }
  const all = { $nor: [slow] }
  const reads: [string, () => Promise<unknown>, unknown][] = [
    ['find', () => posts.find(slow).toArray(), []],
    ['find with a regular expression', () => posts.find({ $and: [all, { text: /y.*y/ }] }).toArray(), []],
    [
      'find with a sort',
      () => posts.find(all).sort({ text: 1, n: -1 }).limit(1).project({ n: 1, _id: 0 }).toArray(),
      [{ n: SIZE - 1 }],
    ],
    [
      'find with a large batch',
      () =>
        posts
          .find({ $or: [slow, { n: SIZE - 1 }] }, { batchSize: 100_000 })
          .project({ n: 1, _id: 0 })
          .toArray(),
      [{ n: SIZE - 1 }],
    ],
    ['count', () => posts.count(all), SIZE],
    ['aggregation that counts', () => posts.countDocuments(all), SIZE],
    ['aggregation that matches', () => posts.aggregate([{ $match: slow }]).toArray(), []],
  ]
  for (const [name, read, expected] of reads) {
    it(`lets others in: a ${name}`, async () => {
      const reading = read()
      expect(await answeredMeanwhile(reading)).to.be.greaterThan(1)
      expect(await reading).to.deep.equal(expected)
    })
  }

  it('gives every document once though others write', async () => {
    const reading = posts.find({ n: { $mod: [2, 0] } }, { batchSize: 100_000 }).toArray()
    const writing = other
      .db('test')
      .collection('posts')
      .insertMany(Array.from({ length: 50 }, () => ({ n: -1 })))
    const [found] = await Promise.all([reading, writing])
    const numbers = found.map(({ n }) => n)
    expect(new Set(numbers).size).to.equal(numbers.length)
    expect(numbers).to.have.length(SIZE / 2)
  })

  it('honours the time that it was given', async () => {
    expect((await failureOf(posts.find(slow, { maxTimeMS: 40 }).toArray())).code).to.equal(50)
  })

  it('ends with its collection', async () => {
    const reading = failureOf(posts.find(slow).toArray())
    await sleep(20)
    await other.db('test').collection('posts').drop()
    expect((await reading).code).to.equal(175)
  })
})
