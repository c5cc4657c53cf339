import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$acos', () => {
  evaluates([['is 0 of 1', { $acos: 1 }, {}, dbl(0)]])
  refuses([['refuses less than -1', { $acos: -2 }, {}, 50989]])
})
