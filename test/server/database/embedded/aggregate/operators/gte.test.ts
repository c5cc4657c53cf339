import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$gte', () => {
  evaluates([
    ['is true of equals', { $gte: [1, '$a'] }, { a: dbl(1) }, true],
    ['is false below', { $gte: [1, 2] }, {}, false],
  ])
})
