import { evaluates } from '../evaluate.js'

describe('$expr', () => {
  evaluates([['is the expression within', { $expr: { $add: [1, 2] } }, {}, 3]])
})
