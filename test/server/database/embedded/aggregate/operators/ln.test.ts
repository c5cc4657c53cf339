import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$ln', () => {
  evaluates([
    ['is 0 of 1', { $ln: 1 }, {}, dbl(0)],
    ['is 1 of e', { $ln: Math.E }, {}, dbl(1)],
  ])
  refuses([['refuses zero', { $ln: 0 }, {}, 28766]])
})
