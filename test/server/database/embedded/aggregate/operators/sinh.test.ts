import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$sinh', () => {
  evaluates([['is 0 of 0', { $sinh: 0 }, {}, dbl(0)]])
})
