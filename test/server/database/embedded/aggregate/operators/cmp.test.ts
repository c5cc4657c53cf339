import { long } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$cmp', () => {
  evaluates([
    ['is -1 below', { $cmp: [1, 2] }, {}, -1],
    ['is 0 of equals', { $cmp: [1, '$a'] }, { a: long(1) }, 0],
    ['is 1 above', { $cmp: ['b', 'a'] }, {}, 1],
  ])
})
