import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$tan', () => {
  evaluates([['is 0 of 0', { $tan: 0 }, {}, dbl(0)]])
})
