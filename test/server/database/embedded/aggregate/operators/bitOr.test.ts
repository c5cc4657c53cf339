import { evaluates } from '../evaluate.js'

describe('$bitOr', () => {
  evaluates([
    ['joins the bits', { $bitOr: [12, 10] }, {}, 14],
    ['is null of null', { $bitOr: [1, null] }, {}, null],
  ])
})
