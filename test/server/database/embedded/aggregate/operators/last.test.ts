import { evaluates, refuses } from '../evaluate.js'

describe('$last', () => {
  evaluates([
    ['takes the last element', { $last: '$a' }, { a: [3, 1] }, 1],
    ['is null of a missing field', { $last: '$a' }, {}, null],
  ])
  refuses([['refuses what is no array', { $last: '$a' }, { a: 1 }, 28689]])
})
