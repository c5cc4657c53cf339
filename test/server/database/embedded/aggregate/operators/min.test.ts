import { evaluates } from '../evaluate.js'

describe('$min', () => {
  evaluates([
    ['is the least of its arguments', { $min: ['$a', 2] }, { a: 5 }, 2],
    ['compares types', { $min: ['x', 5] }, {}, 5],
  ])
})
