import { evaluates, refuses } from '../evaluate.js'

describe('$slice', () => {
  evaluates([
    ['takes the first elements', { $slice: [[1, 2, 3], 2] }, {}, [1, 2]],
    ['takes the last ones below zero', { $slice: [[1, 2, 3], -2] }, {}, [2, 3]],
    ['takes some from a place', { $slice: [[1, 2, 3], 1, 1] }, {}, [2]],
    ['takes some from a place counted from the end', { $slice: [[1, 2, 3], -5, 2] }, {}, [1, 2]],
    ['is null of null', { $slice: [null, 1] }, {}, null],
  ])
  refuses([
    ['refuses to take none', { $slice: [[1], 0, 0] }, {}, 28729],
    ['refuses what is no array', { $slice: ['$a', 1] }, { a: 1 }, 28724],
  ])
})
