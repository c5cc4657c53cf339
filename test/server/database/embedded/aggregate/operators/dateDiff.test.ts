import { date, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateDiff', () => {
  evaluates([
    [
      'counts the days begun',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'day' } },
      { a: date('2020-01-01T23:59:59Z'), b: date('2020-01-02T00:00:01Z') },
      long(1),
    ],
    [
      'counts the years begun',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'year' } },
      { a: date('2010-12-31T23:59:59Z'), b: date('2011-01-01T00:00:00Z') },
      long(1),
    ],
    [
      'counts weeks from Sunday',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'week' } },
      { a: date('2021-01-02T00:00:00Z'), b: date('2021-01-03T00:00:00Z') },
      long(1),
    ],
    [
      'counts weeks from another day',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'week', startOfWeek: 'monday' } },
      { a: date('2021-01-02T00:00:00Z'), b: date('2021-01-03T00:00:00Z') },
      long(0),
    ],
    [
      'counts days in a time zone',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'day', timezone: 'America/New_York' } },
      { a: date('2020-01-01T23:59:59Z'), b: date('2020-01-02T00:00:01Z') },
      long(0),
    ],
    [
      'is negative backwards',
      { $dateDiff: { startDate: '$b', endDate: '$a', unit: 'hour' } },
      { a: date('2020-01-01T00:00:00Z'), b: date('2020-01-01T02:30:00Z') },
      long(-2),
    ],
    [
      'counts quarters',
      { $dateDiff: { startDate: '$a', endDate: '$b', unit: 'quarter' } },
      { a: date('2020-03-31T00:00:00Z'), b: date('2020-04-01T00:00:00Z') },
      long(1),
    ],
    ['is null of null', { $dateDiff: { startDate: null, endDate: '$a', unit: 'day' } }, {}, null],
  ])
  refuses([
    ['refuses to go without an end', { $dateDiff: { startDate: '$d', unit: 'day' } }, {}, 5166304],
    ['refuses to go without a unit', { $dateDiff: { startDate: '$d', endDate: '$d' } }, {}, 5166305],
    [
      'refuses what is no date',
      { $dateDiff: { startDate: 'x', endDate: '$d', unit: 'day' } },
      { d: date('2021-01-01') },
      5166307,
    ],
    [
      'refuses an unknown day',
      { $dateDiff: { startDate: '$d', endDate: '$d', unit: 'week', startOfWeek: 'x' } },
      { d: date('2021-01-01') },
      5439016,
    ],
  ])
})
