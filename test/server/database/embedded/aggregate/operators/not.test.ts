import { evaluates } from '../evaluate.js'

describe('$not', () => {
  evaluates([
    ['is false of a true value', { $not: [[false]] }, {}, false],
    ['is true of null', { $not: [null] }, {}, true],
    ['is true of zero', { $not: 0 }, {}, true],
  ])
})
