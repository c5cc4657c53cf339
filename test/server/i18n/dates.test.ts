import { expect } from 'chai'
import { formatAgo, formatDay, formatMoment, formatSince } from '../../../server/i18n/dates.js'

const now = new Date('2026-03-10T11:00:00Z')
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

describe('dates as people say them', () => {
  it('gives the full moment with its zone', () => {
    const date = new Date('2026-03-12T13:30:00Z')
    expect(formatMoment(date, 'fr', 'Europe/Paris')).to.equal(
      'jeudi 12 mars 2026 à 14\u00a0h\u00a030, heure de Paris',
    )
    expect(formatMoment(date, 'en', 'Indian/Mayotte')).to.equal(
      'Thursday 12 March 2026 at 16:30, Mayotte time',
    )
  })

  it('follows the clock change: Mayotte is Paris + 2 h in winter and + 1 h in summer', () => {
    expect(formatMoment(new Date('2026-01-15T06:00:00Z'), 'fr', 'Indian/Mayotte')).to.contain('à 9')
    expect(formatMoment(new Date('2026-01-15T06:00:00Z'), 'fr', 'Europe/Paris')).to.contain('à 7')
    expect(formatMoment(new Date('2026-07-15T06:00:00Z'), 'fr', 'Europe/Paris')).to.contain('à 8')
  })

  it('leaves out the year when it is the current one', () => {
    expect(formatDay(new Date('2026-03-03T08:00:00Z'), 'fr', 'Europe/Paris', now)).to.equal('mardi 3 mars')
    expect(formatDay(new Date('2025-03-03T08:00:00Z'), 'fr', 'Europe/Paris', now)).to.equal(
      'lundi 3 mars 2025',
    )
  })

  const ago: [number, string, string][] = [
    [0, 'à l’instant', 'just now'],
    [5, 'il y a 5 min', '5 min ago'],
    [59, 'il y a 59 min', '59 min ago'],
    [120, 'il y a 2 h', '2 hr ago'],
    [26 * 60, 'hier', 'yesterday'],
    [50 * 60, 'avant-hier', '2 days ago'],
    [8 * 24 * 60, 'lundi 2 mars', 'Monday 2 March'],
  ]
  for (const [minutes, fr, en] of ago) {
    it(`says "${fr}" and "${en}"`, () => {
      expect(plainSpaces(formatAgo(minutesAgo(minutes), 'fr', 'Europe/Paris', now))).to.equal(fr)
      expect(formatAgo(minutesAgo(minutes), 'en', 'Europe/Paris', now)).to.equal(en)
    })
  }
})

describe('since when', () => {
  const now = new Date('2026-03-12T14:30:00Z')
  const rows: [string, string, string][] = [
    ['2026-03-12T09:05:00Z', 'depuis 10\u00a0h\u00a005', 'since 10:05'],
    ['2026-03-11T22:30:00Z', 'depuis hier', 'since yesterday'],
    ['2026-03-10T09:00:00Z', 'depuis mardi', 'since Tuesday'],
    ['2026-03-03T09:00:00Z', 'depuis le 3 mars', 'since 3 March'],
    ['2025-03-03T09:00:00Z', 'depuis le 3 mars 2025', 'since 3 March 2025'],
  ]
  for (const [moment, fr, en] of rows) {
    it(`says "${fr}" and "${en}"`, () => {
      expect(formatSince(new Date(moment), 'fr', 'Europe/Paris', now)).to.equal(fr)
      expect(formatSince(new Date(moment), 'en', 'Europe/Paris', now)).to.equal(en)
    })
  }
})
