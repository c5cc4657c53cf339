import { evaluates, refuses } from '../evaluate.js'

describe('$indexOfCP', () => {
  evaluates([
    ['counts characters', { $indexOfCP: ['cafétéria', 'é', 4] }, {}, 5],
    ['is -1 where there is none', { $indexOfCP: ['abc', 'x'] }, {}, -1],
    ['is null of null', { $indexOfCP: [null, 'a'] }, {}, null],
  ])
  refuses([['refuses a number', { $indexOfCP: ['$a', 'x'] }, { a: 1 }, 40093]])
})
