import { date, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toLong', () => {
  evaluates([
    ['gives a long', { $toLong: 5 }, {}, long(5)],
    ['reads a string', { $toLong: '9223372036854775807' }, {}, long('9223372036854775807')],
    ['gives the milliseconds of a date', { $toLong: '$a' }, { a: date('1970-01-01T00:00:01Z') }, long(1000)],
  ])
  refuses([['refuses what does not fit', { $toLong: 1e30 }, {}, 241]])
})
