import { expect } from 'chai'
import { lively } from '../../models/lively.js'

describe('What is lively', () => {
  const now = new Date('2026-03-10T12:00:00Z')

  it('has a post of this week', () => {
    expect(lively({ lastPostAt: new Date('2026-03-04T12:00:00Z') }, now)).to.equal(true)
    expect(lively({ lastPostAt: new Date('2026-03-03T11:00:00Z') }, now)).to.equal(false)
  })

  it('is not what nobody ever wrote in', () => {
    expect(lively({}, now)).to.equal(false)
    expect(lively({ lastPostAt: null }, now)).to.equal(false)
  })
})
