import { evaluates, refuses } from '../evaluate.js'

describe('$indexOfBytes', () => {
  evaluates([
    ['counts bytes', { $indexOfBytes: ['cafétéria', 't'] }, {}, 5],
    ['ends where it is told', { $indexOfBytes: ['foobar', 'bar', 0, 5] }, {}, -1],
  ])
  refuses([['refuses a number to find', { $indexOfBytes: ['a', 1] }, {}, 40092]])
})
