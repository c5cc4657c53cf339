import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateFromString', () => {
  evaluates([
    [
      'reads words',
      { $dateFromString: { dateString: 'Feb 8, 2017 10:30' } },
      {},
      date('2017-02-08T10:30:00Z'),
    ],
    [
      'reads an offset',
      { $dateFromString: { dateString: '2018-03-20 11:00:06 +0500' } },
      {},
      date('2018-03-20T06:00:06Z'),
    ],
    [
      'reads ISO 8601',
      { $dateFromString: { dateString: '2017-02-08T12:10:40.787' } },
      {},
      date('2017-02-08T12:10:40.787Z'),
    ],
    ['reads a month', { $dateFromString: { dateString: '2017-02' } }, {}, date('2017-02-01T00:00:00Z')],
    ['reads a day', { $dateFromString: { dateString: '2017-02-08' } }, {}, date('2017-02-08T00:00:00Z')],
    [
      'reads it in a time zone',
      { $dateFromString: { dateString: '2017-02-08T12:10:40.787', timezone: 'America/New_York' } },
      {},
      date('2017-02-08T17:10:40.787Z'),
    ],
    [
      'reads a format',
      { $dateFromString: { dateString: '06-15-2018', format: '%m-%d-%Y' } },
      {},
      date('2018-06-15T00:00:00Z'),
    ],
    [
      'reads a format of an ISO week',
      { $dateFromString: { dateString: '3.1.2018', format: '%u.%V.%G' } },
      {},
      date('2018-01-03T00:00:00Z'),
    ],
    [
      'gives onError for what is none',
      { $dateFromString: { dateString: 'nonsense', onError: 'bad' } },
      {},
      'bad',
    ],
    ['gives onNull for null', { $dateFromString: { dateString: null, onNull: 0 } }, {}, 0],
  ])
  refuses([
    ['refuses four digits, which could be a time', { $dateFromString: { dateString: '2017' } }, {}, 241],
    ['refuses a time without a day', { $dateFromString: { dateString: '12:30' } }, {}, 241],
    ['refuses nonsense', { $dateFromString: { dateString: 'nonsense' } }, {}, 241],
    [
      'refuses what the format does not say',
      { $dateFromString: { dateString: '2018', format: '%m-%d' } },
      {},
      241,
    ],
    [
      'refuses an offset beside a time zone',
      { $dateFromString: { dateString: '2017-02-08T12:10:40Z', timezone: 'Europe/Paris' } },
      {},
      241,
    ],
  ])
})
