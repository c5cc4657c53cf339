import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$asinh', () => {
  evaluates([['is 0 of 0', { $asinh: 0 }, {}, dbl(0)]])
})
