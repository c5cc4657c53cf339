import { evaluates, refuses } from '../evaluate.js'

describe('$concat', () => {
  evaluates([
    ['joins strings', { $concat: ['$a', ' - ', 'b'] }, { a: 'x' }, 'x - b'],
    ['is null where one is missing', { $concat: ['$a', 'b'] }, {}, null],
  ])
  refuses([['refuses a number', { $concat: ['a', 1] }, {}, 16702]])
})
