import { long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$bitNot', () => {
  evaluates([
    ['turns the bits over', { $bitNot: 5 }, {}, -6],
    ['keeps a long', { $bitNot: '$a' }, { a: long(5) }, long(-6)],
  ])
  refuses([
    ['refuses a double', { $bitNot: '$a' }, { a: 1.5 }, 14],
    ['refuses a string', { $bitNot: '$a' }, { a: 'x' }, 28765],
  ])
})
