import { ObjectId } from 'bson'
import { date, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toDate', () => {
  evaluates([
    ['reads a string', { $toDate: '2018-03-20' }, {}, date('2018-03-20T00:00:00Z')],
    ['reads milliseconds', { $toDate: '$a' }, { a: long(1000) }, date('1970-01-01T00:00:01Z')],
    [
      'reads an ObjectId',
      { $toDate: '$a' },
      { a: new ObjectId('507f1f77bcf86cd799439011') },
      date('2012-10-17T21:13:27Z'),
    ],
  ])
  refuses([
    ['refuses nonsense', { $toDate: 'Friday' }, {}, 241],
    ['refuses a boolean', { $toDate: true }, {}, 241],
  ])
})
