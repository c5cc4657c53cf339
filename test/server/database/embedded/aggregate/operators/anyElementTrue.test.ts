import { evaluates } from '../evaluate.js'

describe('$anyElementTrue', () => {
  evaluates([
    ['is false of an empty array', { $anyElementTrue: [[]] }, {}, false],
    ['is true where one is', { $anyElementTrue: [[0, 'x']] }, {}, true],
  ])
})
