import { evaluates } from '../evaluate.js'

describe('$last', () => {
  evaluates([
    ['takes the last element', { $last: '$a' }, { a: [3, 1] }, 1],
    ['is null of a missing field', { $last: '$a' }, {}, null],
  ])
})
