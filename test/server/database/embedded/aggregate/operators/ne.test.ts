import { evaluates } from '../evaluate.js'

describe('$ne', () => {
  evaluates([
    ['is true of a number and a string', { $ne: [1, '1'] }, {}, true],
    ['is false of equals', { $ne: [1, 1] }, {}, false],
  ])
})
