import { evaluates } from '../evaluate.js'

describe('$literal', () => {
  evaluates([
    ['keeps a dollar as it is', { $literal: '$a' }, { a: 1 }, '$a'],
    ['keeps an expression as it is', { $literal: { $add: [1, 2] } }, {}, { $add: [1, 2] }],
  ])
})
