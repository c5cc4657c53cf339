import { evaluates, refuses } from '../evaluate.js'

describe('$setDifference', () => {
  evaluates([
    ['keeps what the second has not', { $setDifference: [[1, 2, 1], [2]] }, {}, [1]],
    ['is null of a missing field', { $setDifference: [[1], '$a'] }, {}, null],
  ])
  refuses([['refuses what is no array', { $setDifference: ['$a', []] }, { a: 1 }, 17048]])
})
