import { expect } from 'chai'
import { DateTime } from 'luxon'
import { type Rhythm, sessionDays } from '../../../models/series/rhythm.js'

const datesOf = (first: string, rhythm: Rhythm) =>
  sessionDays(first, rhythm).map((days) =>
    DateTime.fromISO(first, { zone: 'UTC' }).plus({ days }).toISODate(),
  )

describe('the days of a series', () => {
  it('are every so many weeks', () => {
    expect(datesOf('2026-10-15', { unit: 'week', every: 2, times: 3 })).eql([
      '2026-10-15',
      '2026-10-29',
      '2026-11-12',
    ])
  })

  it('are the third Thursday of each month', () => {
    expect(datesOf('2026-12-17', { unit: 'month', every: 1, times: 3 })).eql([
      '2026-12-17',
      '2027-01-21',
      '2027-02-18',
    ])
  })

  it('are the last Thursday where the first is a fifth one', () => {
    expect(datesOf('2026-10-29', { unit: 'month', every: 1, times: 4 })).eql([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
    ])
  })
})
