import { date, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$subtract', () => {
  evaluates([
    ['subtracts ints', { $subtract: [5, 7] }, {}, -2],
    [
      'gives the milliseconds between two dates',
      { $subtract: ['$b', '$a'] },
      { a: date('2020-01-01T00:00:00Z'), b: date('2020-01-01T00:00:01Z') },
      long(1000),
    ],
    [
      'moves a date back',
      { $subtract: ['$a', 1000] },
      { a: date('2020-01-01T00:00:01Z') },
      date('2020-01-01T00:00:00Z'),
    ],
    ['subtracts decimals exactly', { $subtract: ['$a', '$b'] }, { a: dec('0.3'), b: dec('0.1') }, dec('0.2')],
    ['is null of a missing field', { $subtract: ['$a', 1] }, {}, null],
  ])
  refuses([['refuses a number less a date', { $subtract: [1, '$a'] }, { a: date('2020-01-01') }, 14]])
})
