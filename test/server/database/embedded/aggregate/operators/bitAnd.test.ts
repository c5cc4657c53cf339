import { long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$bitAnd', () => {
  evaluates([
    ['keeps the common bits', { $bitAnd: [12, 10] }, {}, 8],
    ['is -1 of nothing', { $bitAnd: [] }, {}, -1],
    ['is a long of a long', { $bitAnd: ['$a', 6] }, { a: long(3) }, long(2)],
  ])
  refuses([['refuses a double', { $bitAnd: [1.5, 1] }, {}, 14]])
})
