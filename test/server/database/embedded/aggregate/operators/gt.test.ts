import { evaluates } from '../evaluate.js'

describe('$gt', () => {
  evaluates([
    ['compares numbers', { $gt: [2, 1] }, {}, true],
    ['puts strings above numbers', { $gt: ['a', 100] }, {}, true],
    ['puts a missing field below null', { $gt: [null, '$a'] }, {}, true],
  ])
})
