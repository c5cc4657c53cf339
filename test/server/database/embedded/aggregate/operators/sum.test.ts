import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$sum', () => {
  evaluates([
    ['adds the elements of an array', { $sum: '$a' }, { a: [1, 2, 'x', dbl(0.5)] }, 3.5],
    ['adds its arguments', { $sum: ['$a', '$b', 1] }, { a: 1, b: 2 }, 4],
    ['is zero of a string', { $sum: '$a' }, { a: 'x' }, 0],
  ])
})
