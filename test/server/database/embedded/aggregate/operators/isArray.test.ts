import { evaluates } from '../evaluate.js'

describe('$isArray', () => {
  evaluates([
    ['is true of an array', { $isArray: [[1]] }, {}, true],
    ['is false of a string', { $isArray: 'x' }, {}, false],
    ['is false of a missing field', { $isArray: '$a' }, {}, false],
  ])
})
