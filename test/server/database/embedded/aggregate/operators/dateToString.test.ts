import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$dateToString', () => {
  evaluates([
    [
      'writes a format',
      { $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M:%S:%L' } },
      { d: date('2014-01-01T08:15:39.736Z') },
      '2014-01-01 08:15:39:736',
    ],
    [
      'writes ISO 8601 unless told',
      { $dateToString: { date: '$d' } },
      { d: date('2014-01-01T08:15:39.736Z') },
      '2014-01-01T08:15:39.736Z',
    ],
    [
      'writes the clock of a time zone',
      { $dateToString: { date: '$d', format: '%H:%M:%S%z', timezone: '+04:30' } },
      { d: date('2014-01-01T08:15:39Z') },
      '12:45:39+0430',
    ],
    [
      'writes the minutes of the offset',
      { $dateToString: { date: '$d', format: '%Z', timezone: 'America/New_York' } },
      { d: date('2014-01-01T08:15:39Z') },
      '-300',
    ],
    [
      'writes days and weeks',
      { $dateToString: { date: '$d', format: '%j %U %u %V %G %w %b %B %%' } },
      { d: date('2014-01-01T08:15:39Z') },
      '001 00 3 01 2014 4 Jan January %',
    ],
    ['gives onNull for null', { $dateToString: { date: null, onNull: 'none' } }, {}, 'none'],
    ['is null of null', { $dateToString: { date: null } }, {}, null],
  ])
  refuses([
    [
      'refuses a percent sign at the end',
      { $dateToString: { date: '$d', format: 'a%' } },
      { d: date('2014-01-01') },
      18535,
    ],
    [
      'refuses an unknown letter',
      { $dateToString: { date: '$d', format: '%q' } },
      { d: date('2014-01-01') },
      18536,
    ],
  ])
})
