import { expect } from 'chai'
import { nextDigest } from '../../../models/notification/rhythm.js'

const [paris, mayotte] = ['Europe/Paris', 'Indian/Mayotte']

function next(rhythm: Parameters<typeof nextDigest>[0], zone: string, now: string): string {
  return nextDigest(rhythm, zone, new Date(now)).toISOString()
}

describe('the hour of a digest', () => {
  it('is the next one by the clock of its reader, never the moment itself', () => {
    expect(next({ hour: 8 }, paris, '2026-01-12T06:59:59Z')).to.equal('2026-01-12T07:00:00.000Z')
    expect(next({ hour: 8 }, paris, '2026-01-12T07:00:00Z')).to.equal('2026-01-13T07:00:00.000Z')
  })

  it('keeps to the clock when it goes forward: eight in Paris is an hour earlier in the world', () => {
    expect(next({ hour: 8 }, paris, '2026-03-28T12:00:00Z')).to.equal('2026-03-29T06:00:00.000Z')
    expect(next({ weekday: 7, hour: 8 }, paris, '2026-03-22T12:00:00Z')).to.equal('2026-03-29T06:00:00.000Z')
  })

  it('gives an hour that the night leaves out to the one after it', () => {
    expect(next({ hour: 2 }, paris, '2026-03-28T12:00:00Z')).to.equal('2026-03-29T01:00:00.000Z')
    expect(next({ hour: 2 }, paris, '2026-03-29T01:00:00Z')).to.equal('2026-03-30T00:00:00.000Z')
  })

  it('comes once in the night in which an hour comes twice', () => {
    expect(next({ hour: 2 }, paris, '2026-10-24T12:00:00Z')).to.equal('2026-10-25T00:00:00.000Z')
    expect(next({ hour: 2 }, paris, '2026-10-25T00:00:00Z')).to.equal('2026-10-26T01:00:00.000Z')
  })

  it('knows no clock change in Mayotte', () => {
    expect(next({ hour: 8 }, mayotte, '2026-03-28T12:00:00Z')).to.equal('2026-03-29T05:00:00.000Z')
    expect(next({ weekday: 1, hour: 0 }, mayotte, '2026-03-29T20:59:00Z')).to.equal(
      '2026-03-29T21:00:00.000Z',
    )
  })

  it('of one weekday passed today is in a week', () => {
    expect(next({ weekday: 1, hour: 8 }, paris, '2026-01-12T07:30:00Z')).to.equal('2026-01-19T07:00:00.000Z')
  })
})
