import { evaluates, refuses } from '../evaluate.js'

describe('$ifNull', () => {
  evaluates([
    ['takes the first value that is there', { $ifNull: ['$a', '$b', 3] }, { b: 2 }, 2],
    ['takes the last otherwise', { $ifNull: ['$a', 'none'] }, { a: null }, 'none'],
    ['keeps false', { $ifNull: ['$a', 1] }, { a: false }, false],
  ])
  refuses([['refuses one argument', { $ifNull: ['$a'] }, {}, 1257300]])
})
