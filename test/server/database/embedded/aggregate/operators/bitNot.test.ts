import { long } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$bitNot', () => {
  evaluates([
    ['turns the bits over', { $bitNot: 5 }, {}, -6],
    ['keeps a long', { $bitNot: '$a' }, { a: long(5) }, long(-6)],
  ])
})
