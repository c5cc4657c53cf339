import { expect } from 'chai'
import { startWorld, type World } from './support/world.js'

const DOCUMENTS = 200_000
const CHUNK = 10_000
const MEGABYTES = 64

describe('A cursor over two hundred thousand documents of a kilobyte', () => {
  let world: World
  before(async function () {
    this.timeout(180_000)
    world = await startWorld()
    const text = 'x'.repeat(1000)
    for (let n = 0; n < DOCUMENTS; n += CHUNK) {
      const documents = Array.from({ length: CHUNK }, (_, i) => ({ _id: (n + i) as never, text }))
      await world.db.collection('many').insertMany(documents)
    }
  })
  after(() => world.stop())

  const used = async () => {
    const { mem } = await world.db.command({ serverStatus: 1 })
    return mem.heap + mem.buffers
  }

  for (const batchSize of [1000, undefined]) {
    const batches = batchSize === undefined ? 'the largest batches' : `batches of ${batchSize}`
    it(`walks in ${batches} and keeps little of it in memory`, async () => {
      const before = await used()
      let most = 0
      let n = 0
      for await (const _ of world.db.collection('many').find({}, { batchSize })) {
        if (++n % CHUNK === 0) most = Math.max(most, await used())
      }
      expect(n).to.equal(DOCUMENTS)
      expect(most - before).to.be.lessThan(MEGABYTES)
    })
  }
})
