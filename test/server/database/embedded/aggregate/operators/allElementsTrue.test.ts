import { evaluates, refuses } from '../evaluate.js'

describe('$allElementsTrue', () => {
  evaluates([
    ['is true of an empty array', { $allElementsTrue: [[]] }, {}, true],
    ['is false where one is null', { $allElementsTrue: [[true, null]] }, {}, false],
  ])
  refuses([['refuses what is no array', { $allElementsTrue: ['$a'] }, { a: 1 }, 17040]])
})
