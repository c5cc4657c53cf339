import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$tanh', () => {
  evaluates([['is 0 of 0', { $tanh: 0 }, {}, dbl(0)]])
})
