import { ObjectId } from 'bson'
import { date } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$year', () => {
  evaluates([
    ['reads the year', { $year: '$d' }, { d: date('2014-01-01T08:15:39.736Z') }, 2014],
    [
      'reads it in a time zone',
      { $year: { date: '$d', timezone: 'America/New_York' } },
      { d: date('2014-01-01T02:00:00Z') },
      2013,
    ],
    ['reads an ObjectId', { $year: '$d' }, { d: new ObjectId('507f1f77bcf86cd799439011') }, 2012],
    ['is null of null', { $year: null }, {}, null],
  ])
  refuses([
    ['refuses an unknown name', { $year: { date: '$d', k: 1 } }, {}, 40535],
    ['refuses to go without a date', { $year: {} }, {}, 40539],
    [
      'refuses a zone written in other letters',
      { $year: { date: '$d', timezone: 'America/new_york' } },
      { d: date('2014-01-01') },
      40485,
    ],
    ['refuses a string', { $year: '$d' }, { d: '2014' }, 16006],
    [
      'refuses an unknown zone',
      { $year: { date: '$d', timezone: 'Mars/Base' } },
      { d: date('2014-01-01') },
      40485,
    ],
  ])
})
