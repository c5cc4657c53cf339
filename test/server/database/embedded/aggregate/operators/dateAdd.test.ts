import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateAdd', () => {
  evaluates([
    [
      'adds days',
      { $dateAdd: { startDate: '$d', unit: 'day', amount: 3 } },
      { d: date('2020-12-30T12:10:05Z') },
      date('2021-01-02T12:10:05Z'),
    ],
    [
      'stops at the end of a shorter month',
      { $dateAdd: { startDate: '$d', unit: 'month', amount: 1 } },
      { d: date('2021-01-31T00:00:00Z') },
      date('2021-02-28T00:00:00Z'),
    ],
    [
      'adds quarters',
      { $dateAdd: { startDate: '$d', unit: 'quarter', amount: 1 } },
      { d: date('2021-01-31T00:00:00Z') },
      date('2021-04-30T00:00:00Z'),
    ],
    [
      'keeps the hour of the clock over the change to summer time',
      { $dateAdd: { startDate: '$d', unit: 'day', amount: 1, timezone: 'Europe/Paris' } },
      { d: date('2021-03-27T11:00:00Z') },
      date('2021-03-28T10:00:00Z'),
    ],
    [
      'adds hours as they pass',
      { $dateAdd: { startDate: '$d', unit: 'hour', amount: 24, timezone: 'Europe/Paris' } },
      { d: date('2021-03-27T11:00:00Z') },
      date('2021-03-28T11:00:00Z'),
    ],
    ['is null of null', { $dateAdd: { startDate: null, unit: 'day', amount: 1 } }, {}, null],
  ])
  refuses([
    [
      'refuses an unknown unit',
      { $dateAdd: { startDate: '$d', unit: 'age', amount: 1 } },
      { d: date('2020-01-01') },
      5439014,
    ],
    [
      'refuses half a day',
      { $dateAdd: { startDate: '$d', unit: 'day', amount: 0.5 } },
      { d: date('2020-01-01') },
      5166405,
    ],
    ['refuses a string', { $dateAdd: { startDate: 'x', unit: 'day', amount: 1 } }, {}, 5166403],
  ])
})
