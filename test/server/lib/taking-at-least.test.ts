import { expect } from 'chai'
import { takingAtLeast } from '../../../server/lib/taking-at-least.js'

describe('takingAtLeast', () => {
  it('gives what the work gave, no sooner than asked', async () => {
    const started = performance.now()
    expect(await takingAtLeast(60, async () => 'done')).to.equal('done')
    expect(performance.now() - started).to.be.at.least(58)
  })

  it('fails as late as it succeeds', async () => {
    const started = performance.now()
    const failure = await takingAtLeast(60, () => Promise.reject(new Error('no'))).catch(
      (error: Error) => error,
    )
    expect(failure).to.have.property('message', 'no')
    expect(performance.now() - started).to.be.at.least(58)
  })
})
