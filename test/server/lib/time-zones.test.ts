import { expect } from 'chai'
import { isTimeZone } from '../../../server/lib/time-zones.js'

describe('a time zone', () => {
  it('is told from a word', () => {
    expect(isTimeZone('Indian/Mayotte')).to.equal(true)
    expect(isTimeZone('Mars/Olympus')).to.equal(false)
    expect(isTimeZone({ $ne: '' })).to.equal(false)
  })

  it('is known by its other names, which browsers may give', () => {
    for (const name of ['Asia/Kolkata', 'Asia/Calcutta']) expect(isTimeZone(name)).to.equal(true)
  })
})
