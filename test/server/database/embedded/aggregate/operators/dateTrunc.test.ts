import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateTrunc', () => {
  evaluates([
    [
      'cuts to the day',
      { $dateTrunc: { date: '$d', unit: 'day' } },
      { d: date('2021-03-20T11:30:05Z') },
      date('2021-03-20T00:00:00Z'),
    ],
    [
      'cuts to the week from Sunday',
      { $dateTrunc: { date: '$d', unit: 'week' } },
      { d: date('2021-03-20T11:30:05Z') },
      date('2021-03-14T00:00:00Z'),
    ],
    [
      'cuts to the week from Monday',
      { $dateTrunc: { date: '$d', unit: 'week', startOfWeek: 'monday' } },
      { d: date('2021-03-20T11:30:05Z') },
      date('2021-03-15T00:00:00Z'),
    ],
    [
      'cuts to bins of hours',
      { $dateTrunc: { date: '$d', unit: 'hour', binSize: 2 } },
      { d: date('2021-03-20T11:30:05Z') },
      date('2021-03-20T10:00:00Z'),
    ],
    [
      'cuts to bins of months',
      { $dateTrunc: { date: '$d', unit: 'month', binSize: 4 } },
      { d: date('2021-03-20T11:30:05Z') },
      date('2021-01-01T00:00:00Z'),
    ],
    [
      'cuts to the day of a time zone',
      { $dateTrunc: { date: '$d', unit: 'day', timezone: 'America/Los_Angeles' } },
      { d: date('2021-03-20T03:30:05Z') },
      date('2021-03-19T07:00:00Z'),
    ],
    [
      'cuts to the month of a time zone',
      { $dateTrunc: { date: '$d', unit: 'month', timezone: 'Europe/Paris' } },
      { d: date('2021-06-30T22:30:00Z') },
      date('2021-06-30T22:00:00Z'),
    ],
    [
      'cuts to the quarter',
      { $dateTrunc: { date: '$d', unit: 'quarter' } },
      { d: date('1999-12-20T11:30:05Z') },
      date('1999-10-01T00:00:00Z'),
    ],
    [
      'cuts before the year 2000',
      { $dateTrunc: { date: '$d', unit: 'minute' } },
      { d: date('1969-12-31T23:59:59.500Z') },
      date('1969-12-31T23:59:00Z'),
    ],
    ['is null of null', { $dateTrunc: { date: null, unit: 'day' } }, {}, null],
  ])
  refuses([
    ['refuses to go without a unit', { $dateTrunc: { date: '$d' } }, {}, 5439010],
    [
      'refuses an unknown unit',
      { $dateTrunc: { date: '$d', unit: 'century' } },
      { d: date('2021-01-01') },
      5439014,
    ],
    ['refuses what is no date', { $dateTrunc: { date: 'x', unit: 'day' } }, {}, 5439012],
    [
      'refuses a bin of nothing',
      { $dateTrunc: { date: '$d', unit: 'day', binSize: 0 } },
      { d: date('2021-01-01') },
      5439018,
    ],
  ])
})
