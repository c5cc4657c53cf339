import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$cos', () => {
  evaluates([['is 1 of 0', { $cos: 0 }, {}, dbl(1)]])
})
