import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$acosh', () => {
  evaluates([['is 0 of 1', { $acosh: 1 }, {}, dbl(0)]])
  refuses([['refuses less than 1', { $acosh: 0.5 }, {}, 50989]])
})
