import { expect } from 'chai'
import mongoose from 'mongoose'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'

describe('countWriting', () => {
  beforeEach(freshWorld)

  it('takes nothing from the hour for what the minute refuses', async () => {
    const { countWriting } = await import('../../../models/post/rate.js')
    const author = await person()
    for (let time = 0; time < 3; time += 1) await countWriting('topic', author)
    for (let time = 0; time < 4; time += 1) {
      const refusal = await countWriting('topic', author).catch((error) => error)
      expect(refusal).property('status', 429)
    }
    const hour = await mongoose.connection.db
      ?.collection('attempts')
      .findOne({ key: `topic-3600:${author.id}` })
    expect(hour?.points).equal(3)
  })

  it('gives back what was not written', async () => {
    const { writingAllowance } = await import('../../../models/post/rate.js')
    const allowance = writingAllowance('topic', await person())
    for (let time = 0; time < 6; time += 1) {
      await allowance.spend()
      await allowance.restore()
    }
  })
})
