import { evaluates } from '../evaluate.js'

describe('$setIsSubset', () => {
  evaluates([
    ['is true of a part', { $setIsSubset: [[1], [2, 1]] }, {}, true],
    ['is false of more', { $setIsSubset: [[1, 3], [1]] }, {}, false],
  ])
})
