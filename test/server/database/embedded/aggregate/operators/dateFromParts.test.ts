import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateFromParts', () => {
  evaluates([
    [
      'makes a date',
      { $dateFromParts: { year: 2017, month: 2, day: 8, hour: 12 } },
      {},
      date('2017-02-08T12:00:00Z'),
    ],
    [
      'makes a date of an ISO week',
      { $dateFromParts: { isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 3, hour: 12 } },
      {},
      date('2017-02-08T12:00:00Z'),
    ],
    [
      'takes the clock of a time zone',
      {
        $dateFromParts: {
          year: 2016,
          month: 12,
          day: 31,
          hour: 23,
          minute: 46,
          second: 12,
          timezone: 'America/New_York',
        },
      },
      {},
      date('2017-01-01T04:46:12Z'),
    ],
    [
      'carries a month beyond the year',
      { $dateFromParts: { year: 2017, month: 14, day: 1, hour: 12 } },
      {},
      date('2018-02-01T12:00:00Z'),
    ],
    [
      'carries a day zero back',
      { $dateFromParts: { year: 2017, month: 1, day: 0 } },
      {},
      date('2016-12-31T00:00:00Z'),
    ],
    ['is null where a part is null', { $dateFromParts: { year: 2017, month: null } }, {}, null],
  ])
  refuses([
    ['refuses an unknown name', { $dateFromParts: { k: 1 } }, {}, 40518],
    ['refuses no year', { $dateFromParts: { month: 1 } }, {}, 40516],
    ['refuses a mixture', { $dateFromParts: { year: 2017, isoWeek: 1 } }, {}, 40489],
    ['refuses a fraction', { $dateFromParts: { year: 2017.5 } }, {}, 40515],
  ])
})
