import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$atanh', () => {
  evaluates([['is 0 of 0', { $atanh: 0 }, {}, dbl(0)]])
  refuses([['refuses more than 1', { $atanh: 2 }, {}, 50989]])
})
