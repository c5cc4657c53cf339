import { expect } from 'chai'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { wallClock } from '../../../server/lib/wall-clock.js'

describe('a clock on the wall', () => {
  const zones = [
    'Europe/Paris',
    'Indian/Mayotte',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'UTC',
  ]

  it('shows what luxon says, in any zone at any moment', () => {
    const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, zone) => {
        const expected = DateTime.fromJSDate(date, { zone })
        const { year, month, day, weekday, hour, minute } = wallClock(date, zone)
        expect([year, month + 1, day, weekday || 7, hour, minute]).to.deep.equal([
          expected.year,
          expected.month,
          expected.day,
          expected.weekday,
          expected.hour,
          expected.minute,
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('follows the change of the clocks to the minute', () => {
    expect(wallClock(new Date('2026-03-29T00:59:59Z'), 'Europe/Paris').hour).to.equal(1)
    expect(wallClock(new Date('2026-03-29T01:00:00Z'), 'Europe/Paris').hour).to.equal(3)
  })

  it('counts days by midnight there, not here', () => {
    const [before, after] = [new Date('2026-03-10T20:59:00Z'), new Date('2026-03-10T21:01:00Z')]
    const days = (zone: string) => wallClock(after, zone).dayNumber - wallClock(before, zone).dayNumber
    expect(days('Indian/Mayotte')).to.equal(1)
    expect(days('Europe/Paris')).to.equal(0)
  })
})
