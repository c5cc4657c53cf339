import { evaluates, refuses } from '../evaluate.js'

describe('$size', () => {
  evaluates([['counts the elements', { $size: '$a' }, { a: [1, [2, 3]] }, 2]])
  refuses([['refuses a missing field', { $size: '$a' }, {}, 17124]])
})
