import { dbl, dec } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$avg', () => {
  evaluates([
    ['is the mean of an array', { $avg: '$a' }, { a: [1, 2, 6] }, dbl(3)],
    ['is null of nothing', { $avg: '$a' }, { a: [] }, null],
    ['is a decimal of decimals', { $avg: '$a' }, { a: [dec('1'), dec('2')] }, dec('1.5')],
  ])
})
