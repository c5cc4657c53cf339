import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$dateToParts', () => {
  evaluates([
    [
      'gives the parts',
      { $dateToParts: { date: '$d' } },
      { d: date('2017-01-01T01:29:09.123Z') },
      { year: 2017, month: 1, day: 1, hour: 1, minute: 29, second: 9, millisecond: 123 },
    ],
    [
      'gives the parts of the ISO week in a time zone',
      { $dateToParts: { date: '$d', timezone: 'America/New_York', iso8601: true } },
      { d: date('2017-01-01T01:29:09.123Z') },
      { isoWeekYear: 2016, isoWeek: 52, isoDayOfWeek: 6, hour: 20, minute: 29, second: 9, millisecond: 123 },
    ],
  ])
})
