import { evaluates, refuses } from '../evaluate.js'

describe('$indexOfArray', () => {
  evaluates([
    ['finds the first place', { $indexOfArray: [['a', 'b', 'a'], 'a'] }, {}, 0],
    ['starts where it is told', { $indexOfArray: [['a', 'b', 'a'], 'a', 1] }, {}, 2],
    ['ends where it is told', { $indexOfArray: [['a', 'b'], 'b', 0, 1] }, {}, -1],
    ['is null of null', { $indexOfArray: [null, 1] }, {}, null],
  ])
  refuses([
    ['refuses what is no array', { $indexOfArray: ['$a', 1] }, { a: 1 }, 40090],
    ['refuses a negative start', { $indexOfArray: [[1], 1, -1] }, {}, 40097],
  ])
})
