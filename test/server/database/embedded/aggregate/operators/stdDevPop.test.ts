import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$stdDevPop', () => {
  evaluates([
    ['is the deviation of a whole', { $stdDevPop: '$a' }, { a: [2, 4, 4, 4, 5, 5, 7, 9] }, dbl(2)],
    ['is 0 of one', { $stdDevPop: '$a' }, { a: [5] }, dbl(0)],
  ])
})
