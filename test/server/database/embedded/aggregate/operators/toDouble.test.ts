import { date, dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toDouble', () => {
  evaluates([
    ['gives a double', { $toDouble: 5 }, {}, dbl(5)],
    ['reads a string', { $toDouble: '-5.5' }, {}, -5.5],
    ['gives the milliseconds of a date', { $toDouble: '$a' }, { a: date('1970-01-01T00:00:01Z') }, dbl(1000)],
    ['reads a decimal', { $toDouble: '$a' }, { a: dec('0.5') }, 0.5],
  ])
  refuses([['refuses nonsense', { $toDouble: 'x' }, {}, 241]])
})
