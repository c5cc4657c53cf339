import { expect } from 'chai'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { vtimezone } from '../../../server/calendar/vtimezone.js'

/** What a clock that follows only this description shows. */
function clockOf(zone: string, year: number) {
  const text = vtimezone(zone, new Date(Date.UTC(year, 5)), new Date(Date.UTC(year, 5)))
  const described = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))
  return (wall: string) => {
    const time = ICAL.Time.fromString(wall, undefined)
    time.zone = described
    return time.toJSDate().toISOString()
  }
}

describe('A zone described in a calendar', () => {
  for (const zone of [
    'Europe/Paris',
    'Indian/Mayotte',
    'America/Miquelon',
    'Europe/Dublin',
    'Pacific/Marquesas',
  ]) {
    it(`shows the time of ${zone} all year round`, () => {
      const shown = clockOf(zone, 2026)
      for (let day = 1; day <= 365; day += 1) {
        const noon = DateTime.fromObject({ year: 2026, ordinal: day, hour: 12 }, { zone })
        expect(shown(noon.toFormat("yyyy-MM-dd'T'HH:mm:ss"))).to.equal(noon.toUTC().toISO())
      }
    })
  }

  it('jumps in the very minute in which the clock of Paris jumps', () => {
    const paris = clockOf('Europe/Paris', 2026)
    expect(paris('2026-03-29T01:59:00')).to.equal('2026-03-29T00:59:00.000Z')
    expect(paris('2026-03-29T03:00:00')).to.equal('2026-03-29T01:00:00.000Z')
    expect(paris('2026-10-25T01:59:00')).to.equal('2026-10-24T23:59:00.000Z')
    expect(paris('2026-10-25T03:00:00')).to.equal('2026-10-25T02:00:00.000Z')
  })
})
