import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$cosh', () => {
  evaluates([['is 1 of 0', { $cosh: 0 }, {}, dbl(1)]])
})
