import { evaluates } from '../evaluate.js'

describe('$lte', () => {
  evaluates([
    ['is true of equals', { $lte: [1, 1] }, {}, true],
    ['puts booleans above strings', { $lte: [true, 'x'] }, {}, false],
  ])
})
