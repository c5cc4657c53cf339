import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$log10', () => {
  evaluates([
    ['is 2 of 100', { $log10: 100 }, {}, dbl(2)],
    ['is -2 of 0.01', { $log10: 0.01 }, {}, dbl(-2)],
  ])
  refuses([['refuses zero', { $log10: 0 }, {}, 28761]])
})
